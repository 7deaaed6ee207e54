import type { Signal } from '@preact/signals';
import type { Rhythm } from '@/core/model/rhythm';
import { hushFrom, pauseThrough } from '@/core/plan/pause';
import type { SnoozeChoice } from '@/core/plan/snooze';
import { rhythm as rhythmItem } from '@/store/items';
import { update } from '@/store/stored';
import type { Given } from './later';
import { putOff, snoozesFor } from './snooze';

interface All extends Given {
  later: Signal<readonly SnoozeChoice[] | null>;
}

const change = (part: Partial<Rhythm>) => update(rhythmItem, (value) => ({ ...value, ...part }));

/** What can be done for later: putting off, pausing, hiding everything, and the end of each. */
export function laterActs({ card, asked, rhythm, turnable, reopen, later }: All) {
  return {
    async askLater() {
      const shown = card.value;
      await turnable();
      if ('raisedId' in shown) later.value = snoozesFor(shown.raisedId, asked.value, rhythm.value);
    },
    async snooze(choice: SnoozeChoice) {
      const shown = card.value;
      if (!('raisedId' in shown)) return;
      const until = await putOff(shown.raisedId, choice, rhythm.value);
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
