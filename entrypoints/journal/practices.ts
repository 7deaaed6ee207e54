import { batch, computed, signal } from '@preact/signals';
import { practices } from '@/content/exercises';
import { feelings, tiles } from '@/content/feelings';
import type { EntryId, Practised } from '@/core/model/entry';
import type { Lists } from '@/core/model/list';
import type { Practice } from '@/core/model/practice';
import type { DraftAnswer, DraftOf, PracticeDrafts } from '@/core/model/practice-draft';
import { type Offer, offersFrom } from '@/core/practice/become';
import { compareScales } from '@/core/practice/compare-scales';
import { helpsMe, kindLine, openItems } from '@/core/practice/helps-me';
import { keptAtOf, lastBefore } from '@/core/practice/kept-before';
import { readPracticeFacts } from '@/core/practice/read-practice-facts';
import { presetsFor } from '@/core/practice/steps-for';
import { suggest } from '@/core/practice/suggest';
import { fitOf, type PracticeFacts } from '@/core/practice/who-sees';
import { readChoice } from '@/store/choice';
import { practiceDrafts } from '@/store/items';
import { editEntry, keepEntries } from '@/store/journal';
import * as lists from '@/store/lists';
import { forgetPracticeDraft, practiceDraftSettled, savePracticeDraft } from '@/store/practice-draft';
import { read } from '@/store/stored';
import { tellReminders } from '@/store/tell-reminders';
import { createListActs } from './list-acts';
import type { JournalState } from './state';

/** One practice under way: a new one, a thing on its list, or one that stands in the journal. */
export interface Run {
  practice: Practice;
  itemId: string | null;
  entry: Practised | null;
  start: { answers: readonly DraftAnswer[]; step: string };
  resumed: boolean;
}

/** What the pane shows. */
export type View =
  | { kind: 'all' }
  | { kind: 'run'; run: Run }
  | { kind: 'list'; practice: Practice }
  | { kind: 'kept'; practice: Practice; offers: Offer[]; compared: ReturnType<typeof compareScales> };

const nothing: Lists = new Map();

/** The practices: what is shown of them, and everything the reader does with them. */
export function createPractices(journal: JournalState) {
  const view = signal<View>({ kind: 'all' });
  const kept = signal<Lists>(nothing);
  const drafts = signal<PracticeDrafts>([]);
  const facts = signal<PracticeFacts | null>(null);
  const state = signal<'resting' | 'keeping' | 'full' | 'broken'>('resting');
  const { entries, who } = journal;

  async function refresh() {
    const now = Temporal.Now.zonedDateTimeISO();
    const [held, written, choice] = await Promise.all([
      lists.readLists(),
      read(practiceDrafts),
      readChoice(now, { feelings, tiles }),
    ]);
    const items = lists.itemsOf(held);
    const logged = entries.value.filter((entry) => entry.kind === 'practice');
    batch(() => {
      kept.value = items;
      drafts.value = written;
      facts.value = readPracticeFacts(choice.facts, keptAtOf(logged, items));
    });
    await tellReminders(practices, now.toPlainDate().toString());
  }

  const draftOf = ({ practice, itemId, entry }: Run): DraftOf => ({
    practice: practice.id,
    itemId: entry ? entry.id : itemId,
  });

  function open(practice: Practice, some: Partial<Run> = {}) {
    const of = { practice: practice.id, itemId: some.entry?.id ?? some.itemId ?? null };
    const draft = drafts.value.find((one) => one.practice === of.practice && one.itemId === of.itemId);
    const answers = draft?.answers ?? some.start?.answers ?? presetsFor(practice, who.value, today());
    state.value = 'resting';
    view.value = {
      kind: 'run',
      run: {
        practice,
        itemId: null,
        entry: null,
        ...some,
        start: { answers, step: draft?.step ?? some.start?.step ?? '' },
        resumed: !!draft,
      },
    };
  }

  async function keep(run: Run, answers: DraftAnswer[]) {
    const { practice, itemId, entry } = run;
    const done = draftOf(run);
    const now = Temporal.Now.zonedDateTimeISO();
    const at = now.epochMilliseconds;
    const offsetMinutes = now.offsetNanoseconds / 60e9;
    const fresh: Practised = {
      id: crypto.randomUUID() as EntryId,
      kind: 'practice',
      practice: practice.id,
      at,
      offsetMinutes,
      answers,
    };
    state.value = 'keeping';
    try {
      await practiceDraftSettled(done);
      if (entry) {
        await editEntry({ ...entry, answers, editedAt: at });
        await forgetPracticeDraft(done);
      } else if (practice.saves === 'entry') await keepEntries([fresh], { practised: done });
      else if (itemId) await lists.editItem(practice.id, itemId, answers, at, done);
      else {
        const item = {
          id: fresh.id,
          madeAt: at,
          offsetMinutes,
          answers,
          state: 'open' as const,
          outcomes: [],
        };
        await lists.keepItem(practice.id, item, done);
      }
    } catch (error) {
      state.value = /quota|space|full/i.test(String(error)) ? 'full' : 'broken';
      return;
    }
    await refresh();
    const before = lastBefore(entries.value, fresh);
    view.value = {
      kind: 'kept',
      practice,
      offers: facts.value ? offersFrom(practice, answers, practices, facts.value) : [],
      compared: practice.apartDays && before ? compareScales(practice, before.answers, answers) : [],
    };
  }

  /** Does something to a list and shows how it stands then; a refusal is told and nothing has changed. */
  async function act(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      await refresh();
      return true;
    } catch {
      journal.refuse();
      return false;
    }
  }

  return {
    view,
    kept,
    drafts,
    facts,
    state,
    refresh,
    open,
    keep,
    suggested: computed(
      () => facts.value && suggest(practices, facts.value, kept.value, drafts.value, today().toString()),
    ),
    helps: computed(() => {
      const logs = entries.value.filter((entry) => entry.kind === 'practice');
      return {
        helps: helpsMe({ lists: kept.value, practices, logs }),
        line: kindLine(kept.value, today().dayOfYear),
        plan: openItems(kept.value, 'setback-plan').at(-1) ?? null,
      };
    }),
    fit: (practice: Practice) => facts.value && fitOf(practice, facts.value),
    show(next: View) {
      view.value = next;
    },
    change: (run: Run, answers: DraftAnswer[], step: string) =>
      savePracticeDraft({ ...draftOf(run), step, answers, at: Date.now() }).catch(() => {
        state.value = 'broken';
      }),
    /** Leaves a practice in the middle; what was written waits. */
    async leave() {
      await refresh();
      view.value = { kind: 'all' };
    },
    async discard(run: Run) {
      await act(() => forgetPracticeDraft(draftOf(run)));
      view.value = { kind: 'all' };
    },
    take: (offer: Offer) => open(offer.target, { start: { answers: offer.answers, step: '' } }),
    ...createListActs({ act, open, refuse: journal.refuse }),
  };
}

const today = () => Temporal.Now.plainDateISO();

export type Practices = ReturnType<typeof createPractices>;
