import { browser } from 'wxt/browser';
import { alone } from './alone';
import * as bare from './bare';
import { removeCopy, writeCopy } from './copy';
import { exclusively } from './exclusively';
import { putBack } from './finish-work';
import { groundIn, groundWrite } from './ground';
import { filler, ground, vault } from './items';

// What a browser deletes it merely forgets. Chromium's LevelDB keeps old values in its log until it happens to tidy up;
// only clear() removes the files. Firefox's SQLite keeps them in freed pages and in gaps of used ones; after clear()
// all pages are free, and filler larger than what was there writes over them (tests/e2e/deletion.e2e.ts).

const chunkLength = 200_000;
const batchLength = 25;
/** Firefox's database may be larger than what stands in it: room for what was deleted since it was last erased. */
const spareBytes = 4_000_000;

const isFirefox = import.meta.env.FIREFOX;

/**
 * Writes everything anew so that nothing that was deleted or sealed since is left in the browser's files. A copy stands
 * elsewhere meanwhile, so whenever this is killed nothing is lost, and the next start begins it again. Resolves with
 * false when there was nothing to erase; rejects, with everything as it was, when it cannot be done now.
 */
export function eraseTraces(): Promise<boolean> {
  return alone(async () => {
    await putBack();
    const all = await bare.get(null);
    const { keyId, traces } = groundIn(all);
    if (!traces) return false;
    for (const name of Object.keys(all)) if (name.startsWith(filler.prefix)) delete all[name];
    if (keyId === null) delete all[vault.key];
    await writeCopy(all);
    // Whoever watches need not read again what comes back as it was.
    await bare.set(groundWrite({ keyId, traces, anew: true }));
    await bare.clear();
    if (isFirefox) await fill(sizeOf(all));
    await bare.set(all);
    await removeCopy();
    await bare.set(groundWrite({ keyId, traces: false }));
    return true;
  });
}

/** Erases everything Mendful has stored on this device, traces too. Resolves when nothing is left. */
export function eraseAll(): Promise<void> {
  return exclusively(() =>
    alone(async () => {
      const bytes = isFirefox ? sizeOf(await bare.get(null)) : 0;
      await removeCopy();
      const { anew, ...rest } = groundIn(await bare.get(ground.key));
      // Whoever watches is to hear of this clearing.
      if (anew) await bare.set(groundWrite(rest));
      await bare.clear();
      await browser.storage.session.clear();
      if (!isFirefox) return;
      // Killed here, the next start still knows that something is to be erased.
      await bare.set(groundWrite({ keyId: null, traces: true }));
      await fill(bytes);
      await bare.clear();
    }),
  );
}

const sizeOf = (all: Record<string, unknown>) => JSON.stringify(all).length;

/** Writes noise over every page that `bytes` and what was deleted before may have left, and takes it away again. */
async function fill(bytes: number): Promise<void> {
  const names: string[] = [];
  for (let left = bytes + spareBytes; left > 0; left -= chunkLength * batchLength) {
    const batch = Array.from({ length: batchLength }, (_, n) => `${filler.prefix}${names.length + n}`);
    await bare.set(Object.fromEntries(batch.map((name) => [name, noise()])));
    names.push(...batch);
  }
  await bare.remove(names);
}

/** Text that does not get smaller when it is packed, as Firefox does. */
function noise(): string {
  const bytes = new Uint8Array((chunkLength * 3) / 4);
  for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes.toBase64();
}
