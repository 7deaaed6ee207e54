import { alone } from './alone';
import * as bare from './bare';
import { hasCopy, readCopy } from './copy';
import { groundIn, groundWrite } from './ground';
import { ground } from './items';

/**
 * True when somebody had cleared everything and is writing it back, or was killed at it. `answer` holds the ground
 * where there is one, so that this costs nothing but in that rare case and on the very first start.
 */
export async function isUnfinished(answer: Record<string, unknown>): Promise<boolean> {
  return !bare.isWhole(answer) && (await hasCopy());
}

/** Writes the copy back if whoever had cleared everything was killed before. Called where nobody else writes. */
export async function putBack(): Promise<void> {
  if (bare.isWhole(await bare.get(ground.key))) return;
  const copy = await readCopy();
  // Its traces are still to be erased, and so is the copy: that is done from the beginning.
  if (copy) await bare.set({ ...copy, ...groundWrite({ ...groundIn(copy), traces: true }) });
}

/** Lays the ground on a first start, so that from then on its absence means something. */
export function layGround(): Promise<void> {
  return alone(async () => {
    await putBack();
    const answer = await bare.get(ground.key);
    if (!bare.isWhole(answer)) await bare.set(groundWrite(ground.fallback));
  });
}

/** Waits until whoever writes everything anew is done, or finishes it in their place. */
export function finishWork(): Promise<void> {
  return alone(putBack);
}
