import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Asked } from '@/core/model/asked';
import type { Rhythm } from '@/core/model/rhythm';
import { hushFrom, pauseThrough } from '@/core/plan/pause';
import { canSnooze, type SnoozeChoice, snoozeChoices, snoozeUntil } from '@/core/plan/snooze';
import { recordSnooze } from '@/store/asked';
import * as items from '@/store/items';
import { update } from '@/store/stored';
import type { CardState } from './card-state';

interface Given {
  card: Signal<CardState>;
  rhythm: ReadonlySignal<Rhythm>;
  asked: ReadonlySignal<Asked>;
  /** Shows what the card shows when the popup opens. */
  reopen: () => Promise<void>;
}

/** Putting a question off, pausing, and hiding everything while others look on. */
export function createLater({ card, rhythm, asked, reopen }: Given) {
  const later = signal(false);
  const change = (part: Partial<Rhythm>) => update(items.rhythm, (value) => ({ ...value, ...part }));
  const untilOf = (choice: SnoozeChoice) =>
    snoozeUntil(choice, rhythm.value, Temporal.Now.zonedDateTimeISO());

  return {
    /** Whether *Not now* has been tapped and the choices stand. */
    later,
    /** When this question could come back; nothing when it has been put off often enough. */
    laterChoices: computed<SnoozeChoice[]>(() => {
      const shown = card.value;
      const raised = 'raisedId' in shown && asked.value.find(({ id }) => id === shown.raisedId);
      return raised && canSnooze(raised) ? snoozeChoices.filter((choice) => untilOf(choice) !== null) : [];
    }),
    async snooze(choice: SnoozeChoice) {
      const shown = card.value;
      const until = untilOf(choice);
      if (!('raisedId' in shown) || until === null) return;
      await recordSnooze(shown.raisedId, until, Date.now());
      later.value = false;
      card.value = { kind: 'snoozed', until };
    },
    async pauseToday() {
      const pause = pauseThrough('today', Temporal.Now.zonedDateTimeISO());
      await change({ pause });
      later.value = false;
      card.value = { kind: 'paused', throughOn: pause.throughOn };
    },
    async resume() {
      // What was missed during the pause does not come now.
      await change({ pause: null, setAt: Date.now() });
      await reopen();
    },
    async hush() {
      const hushUntil = hushFrom(Temporal.Now.zonedDateTimeISO());
      await change({ hushUntil });
      later.value = false;
      card.value = { kind: 'hushed', until: hushUntil };
    },
    async unhush() {
      await change({ hushUntil: null, setAt: Date.now() });
      await reopen();
    },
  };
}
