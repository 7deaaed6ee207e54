import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Asked } from '@/core/model/asked';
import type { Rhythm } from '@/core/model/rhythm';
import { hushFrom, pauseThrough } from '@/core/plan/pause';
import type { SnoozeChoice } from '@/core/plan/snooze';
import * as items from '@/store/items';
import { update } from '@/store/stored';
import type { CardState } from './card-state';

interface Given {
  card: Signal<CardState>;
  asked: ReadonlySignal<Asked>;
  rhythm: ReadonlySignal<Rhythm>;
  /** Resolves when the card can be turned over. */
  turnable: () => Promise<void>;
  /** Shows what the card shows when the popup opens under this rhythm. */
  reopen: (rhythm: Rhythm) => Promise<void>;
}

/** Putting a question off, pausing, and hiding everything while others look on. */
export function createLater({ card, asked, rhythm, turnable, reopen }: Given) {
  const later = signal<readonly SnoozeChoice[] | null>(null);
  const change = (part: Partial<Rhythm>) => update(items.rhythm, (value) => ({ ...value, ...part }));
  /** The rules of putting off are fetched when somebody wants them: few openings of the popup do. */
  const rules = () => import('./snooze');

  return {
    /** What *Not now* offers; null while it has not been tapped. */
    later,
    async askLater() {
      const shown = card.value;
      await turnable();
      if ('raisedId' in shown)
        later.value = (await rules()).snoozesFor(shown.raisedId, asked.value, rhythm.value);
    },
    async snooze(choice: SnoozeChoice) {
      const shown = card.value;
      if (!('raisedId' in shown)) return;
      const until = await (await rules()).putOff(shown.raisedId, choice, rhythm.value);
      later.value = null;
      if (until !== null) card.value = { kind: 'snoozed', until };
    },
    async pauseToday() {
      const pause = pauseThrough('today', Temporal.Now.zonedDateTimeISO());
      await change({ pause });
      later.value = null;
      card.value = { kind: 'paused', throughOn: pause.throughOn };
    },
    async resume() {
      // What was missed during the pause does not come now.
      await reopen(await change({ pause: null, setAt: Date.now() }));
    },
    async hush() {
      const hushUntil = hushFrom(Temporal.Now.zonedDateTimeISO());
      await change({ hushUntil });
      later.value = null;
      card.value = { kind: 'hushed', until: hushUntil };
    },
    async unhush() {
      await reopen(await change({ hushUntil: null, setAt: Date.now() }));
    },
  };
}
