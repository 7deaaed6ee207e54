import { signal } from '@preact/signals';
import type { NowState } from '@/components/welcome/welcome-state';
import { feelings, tiles } from '@/content/feelings';
import { keepWords } from '@/content/words/keep';
import { toggleTile } from '@/core/model/change-draft';
import { type Draft, emptyDraft } from '@/core/model/draft';
import { entriesOf } from '@/core/model/entries-of';
import type { TileId } from '@/core/model/feeling';
import { fill } from '@/core/text/fill';

/** The first check-in. What is picked is kept when the reader says so, and else goes with the page. */
export function createNow(): NowState {
  const draft = signal<Draft>(emptyDraft);
  const state = signal<NowState['state']['value']>('resting');
  const says = signal('');
  return {
    draft,
    state,
    says,
    pick(tile: TileId) {
      draft.value = toggleTile(draft.value, tile, { feelings, tiles });
      says.value = '';
    },
    async keep() {
      if (state.value !== 'resting') return;
      const now = Temporal.Now.zonedDateTimeISO();
      const entries = entriesOf(draft.value, {
        at: now.epochMilliseconds,
        offsetMinutes: now.offsetNanoseconds / 60e9,
        newId: () => crypto.randomUUID(),
        prompt: null,
      });
      if (!entries.length) {
        says.value = keepWords.nothing;
        return;
      }
      state.value = 'keeping';
      try {
        const [{ keepEntries }, { countMoments }] = await Promise.all([
          import('@/store/journal'),
          import('@/store/count-entries'),
        ]);
        await keepEntries(entries);
        // Where none has been counted yet, so that the bowl has its seam.
        await countMoments().catch(() => undefined);
        state.value = 'kept';
        says.value = keepWords.kept.feeling;
      } catch (error) {
        const full = /quota|space|full/i.test(String(error));
        state.value = 'resting';
        says.value = fill(keepWords.refused, { reason: full ? keepWords.full : keepWords.broken });
      }
    },
  };
}
