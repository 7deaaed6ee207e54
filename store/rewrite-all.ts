import { alone } from './alone';
import * as bare from './bare';
import { putBack } from './finish-work';
import { groundIn, groundWrite } from './ground';
import { filler } from './items';
import { Locked } from './locked';
import { importKey, keyIn } from './open-key';
import { readRing } from './ring';
import { openAll, sealAll } from './seal-all';

/** The data key to seal with; null: nothing is sealed any more. */
type Under = { keyId: string; dataKey: string } | null;

/**
 * Writes everything there is sealed under another key, or under none, in one write: storage takes all of it or nothing.
 * `beside` gets what is stored and returns what is written along with it. Rejects with Locked while the lock is closed.
 */
export function rewriteAll(
  under: Under,
  beside: (stored: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  return alone(async () => {
    await putBack();
    const stored = await bare.get(null);
    const { keyId } = groundIn(stored);
    const was = keyId === null ? null : await keyIn(await readRing(), keyId);
    if (keyId !== null && !was) throw new Locked();
    const names = Object.keys(stored).filter((name) => !name.startsWith(filler.prefix));
    const kept = Object.fromEntries(names.map((name) => [name, stored[name]]));
    const plain = was ? await openAll(was, kept) : kept;
    const values = under ? await sealAll(await importKey(under.dataKey), plain) : plain;
    await bare.set({
      ...values,
      ...beside(stored),
      ...groundWrite({ keyId: under?.keyId ?? null, traces: true }),
    });
  });
}
