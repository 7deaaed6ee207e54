import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { saveFile } from '@/components/save-file';
import { searchWords } from '@/content/words/search';
import { isWeekLookDue } from '@/core/choose/week-look';
import type { AddedFault } from '@/core/model/added-entry';
import { addedEntry } from '@/core/model/added-entry';
import type { Entry, EntryId, Practised, Weekly } from '@/core/model/entry';
import type { ExerciseId } from '@/core/model/exercise';
import type { Look } from '@/core/model/look';
import type { DraftAnswer } from '@/core/model/practice-draft';
import { foundRaw, foundText } from '@/core/portable/found-file';
import { profile } from '@/store/items';
import { live } from '@/store/live';
import { shardOf } from '@/store/shard';
import { createActs } from './acts';
import { createBowl } from './bowl';
import { createLookBack } from './look-back';
import { createNudge } from './nudge';
import { createPages } from './pages';
import { createPanes } from './panes';
import { createSearch, names } from './search';

/** A practice to open, or one that was kept and is to be changed. */
export interface Wanted {
  practice: ExerciseId;
  entry?: Practised;
  start?: { answers: DraftAnswer[]; step: string };
}

const newId = () => crypto.randomUUID() as EntryId;

/** Everything the journal shows and does, on top of one answer of storage. */
export function createJournal(answer: Record<string, unknown>, looks: ReadonlySignal<Look>) {
  const pages = createPages();
  const acts = createActs();
  const search = createSearch(pages);
  const back = createLookBack(pages);
  const { bowl, open: openBowl } = createBowl();
  const { openNudge, ...nudged } = createNudge(acts.refuse);
  const who = live(profile, answer);
  const adding = signal<{ fault: AddedFault | null } | null>(null);
  const weekLookLeft = signal(false);

  const panes = createPanes(pages.needAll);
  let wanted: Wanted | null = null;

  return {
    ...pages,
    ...acts,
    ...search,
    ...back,
    ...nudged,
    bowl,
    ...panes,
    /** Goes to the practices, and there to one of them. */
    practise(next: Wanted | null) {
      wanted = next;
      void panes.show('practices');
    },
    /** What the practices were opened for; asked once. */
    takeWanted() {
      const its = wanted;
      wanted = null;
      return its;
    },
    looks,
    adding,
    who,
    weekLook: computed(
      () => pages.loaded.value && !weekLookLeft.value && isWeekLookDue(pages.entries.value, Date.now()),
    ),
    /** Saves what was found as a file, after the reader was warned. Returns what to say of it. */
    takeFound(form: 'text' | 'raw') {
      const entries = search.found.value?.rows.map(({ entry }) => entry) ?? [];
      const today = Temporal.Now.plainDateISO();
      saveFile(
        form === 'text'
          ? foundText(entries, { names: names(), words: searchWords.file, today })
          : foundRaw(entries, shardOf, today),
      );
    },
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
      await back.openLookBack();
      await openNudge();
    },
  };
}

export type JournalState = ReturnType<typeof createJournal>;
