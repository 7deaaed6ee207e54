import { emptyDraft } from '@/core/model/draft';
import type { Entry } from '@/core/model/entry';
import { keepEntries } from '@/store/journal';
import { unlock } from '@/store/vault';
import type { Act } from './act';
import { begin, perform, see } from './perform';

// A page without anything to see, in which the store is used as Mendful's own pages use it. It stands in a copy of the
// build that tests make for themselves; nothing of it is ever shipped.

declare global {
  var probe: typeof hands;
}

const hands = {
  begin,
  see,
  open: unlock,
  async performAll(acts: readonly Act[]) {
    const came = [];
    for (const act of acts) came.push(await perform(act));
    return came;
  },
  /** Keeps one entry after the other, as fast as storage takes them; returns the ids that are said to be kept. */
  async keepEach(entries: readonly Entry[]) {
    const said: string[] = [];
    for (const entry of entries) {
      await keepEntries([entry], { draft: emptyDraft }).then(
        () => said.push(entry.id),
        () => undefined,
      );
    }
    return said;
  },
};

globalThis.probe = hands;
