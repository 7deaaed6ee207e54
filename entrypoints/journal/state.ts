import { computed, signal } from '@preact/signals';
import type { Pane } from '@/components/JournalHead';
import { isWeekLookDue } from '@/core/choose/week-look';
import type { AddedFault } from '@/core/model/added-entry';
import { addedEntry } from '@/core/model/added-entry';
import type { Entry, EntryId, Weekly } from '@/core/model/entry';
import { profile } from '@/store/items';
import { live } from '@/store/live';
import { createActs } from './acts';
import { createBowl } from './bowl';
import { createPages } from './pages';

const newId = () => crypto.randomUUID() as EntryId;

/** Everything the journal shows and does, on top of one answer of storage. */
export function createJournal(answer: Record<string, unknown>) {
  const pages = createPages();
  const acts = createActs();
  const { bowl, open: openBowl } = createBowl();
  const who = live(profile, answer);
  const pane = signal<Pane>('kept');
  const adding = signal<{ fault: AddedFault | null } | null>(null);
  const weekLookLeft = signal(false);

  return {
    ...pages,
    ...acts,
    bowl,
    pane,
    adding,
    who,
    weekLook: computed(
      () => pages.loaded.value && !weekLookLeft.value && isWeekLookDue(pages.entries.value, Date.now()),
    ),
    leaveWeekLook() {
      weekLookLeft.value = true;
    },
    async keepWeekLook(look: Pick<Weekly, 'safety' | 'selfTrust' | 'trust' | 'noContact' | 'own'>) {
      const now = Temporal.Now.zonedDateTimeISO();
      const offsetMinutes = now.offsetNanoseconds / 60e9;
      await acts.add({ ...look, id: newId(), kind: 'weekly', at: now.epochMilliseconds, offsetMinutes });
    },
    async addEarlier(entry: Entry, day: string, time: string) {
      const added = addedEntry(entry, {
        day,
        time,
        zone: Temporal.Now.timeZoneId(),
        now: Date.now(),
        id: newId(),
      });
      if (typeof added === 'string') adding.value = { fault: added };
      else if (await acts.add(added)) adding.value = null;
    },
    async open() {
      await pages.open();
      await openBowl();
    },
  };
}

export type JournalState = ReturnType<typeof createJournal>;
