import * as bare from './bare';
import * as disk from './disk';
import { groundIn } from './ground';
import { ground } from './items';
import { dropRing, readRing } from './ring';

export type LockState = 'off' | 'closed' | 'open';

/** Whether there is a lock, and whether it is open. */
export async function readLockState(): Promise<LockState> {
  const [answer, ring] = await Promise.all([disk.get(ground.key), readRing()]);
  const { keyId } = groundIn(answer);
  if (keyId === null) return 'off';
  const { keyIn } = await import('./open-key');
  return (await keyIn(ring, keyId)) ? 'open' : 'closed';
}

/** Closes the lock, in every page at once. */
export function lockNow(): Promise<void> {
  return dropRing();
}

/** Whether something deleted may still stand in the browser's files; it is erased within seconds, or at the next start. */
export async function hasTraces(): Promise<boolean> {
  return groundIn(await bare.get(ground.key)).traces;
}
