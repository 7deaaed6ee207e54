import { dayOf } from '@/core/model/day';
import { type Draft, emptyDraft } from '@/core/model/draft';
import type { Entry } from '@/core/model/entry';
import type { ExerciseId } from '@/core/model/exercise';
import type { ListItem } from '@/core/model/list';
import type { PracticeDraft } from '@/core/model/practice-draft';
import type { Taste } from '@/core/model/tastes';
import type { Act } from './act';

/** What there is to be seen of a journal. While its lock is closed: that it is, and how much was ever kept. */
export interface Seen {
  lock: 'off' | 'open' | 'closed';
  kept: number;
  entries?: Entry[];
  lists?: Record<string, ListItem[]>;
  draft?: Draft;
  practiceDrafts?: PracticeDraft[];
  tastes?: Taste[];
}

/** Whether an act was carried out, or refused with nothing changed. */
export type Came = 'done' | 'refused';

export const inOrder = (entries: readonly Entry[]) =>
  entries.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** The same entry with other words. */
export function reworded(entry: Entry, text: string, editedAt: number): Entry {
  if (entry.kind === 'check-in') return { ...entry, note: text, editedAt };
  return entry.kind === 'note' ? { ...entry, text, editedAt } : entry;
}

export const newItem = (of: Extract<Act, { act: 'keep-item' }>): ListItem => ({
  id: of.id,
  madeAt: of.at,
  offsetMinutes: 0,
  answers: [{ field: 'words', value: of.text }],
  state: 'open',
  outcomes: [],
});

export const newDraft = ({ practice, text, at }: Extract<Act, { act: 'practice-draft' }>): PracticeDraft => ({
  practice,
  itemId: null,
  step: 'one',
  answers: [{ field: 'words', value: text }],
  at,
});

/** The one with number `n` of all, counted round; undefined when there is none. */
export const nth = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(all.length, 1)];

const pickLists = (lists: Map<ExerciseId, ListItem[]>) =>
  Object.fromEntries([...lists].filter(([, items]) => items.length > 0));

/** The simplest journal there can be: a few lists in memory. What the real one shows has to be what this one shows. */
export function createReference() {
  const state = { lock: 'off' as Seen['lock'], kept: 0, draft: emptyDraft };
  let entries: Entry[] = [];
  let outside: Entry[] = [];
  let removed: Entry[] = [];
  let practiceDrafts: PracticeDraft[] = [];
  let tastes: Taste[] = [];
  const lists = new Map<ExerciseId, ListItem[]>();

  const without = (gone: readonly Entry[]) => entries.filter((one) => !gone.some(({ id }) => id === one.id));
  function put(fresh: readonly Entry[], again = false) {
    if (!again) state.kept += fresh.length;
    entries = inOrder([...without(fresh), ...fresh]);
  }
  function changeItem(practice: ExerciseId, n: number, to: (item: ListItem) => ListItem | null) {
    const items = lists.get(practice) ?? [];
    const its = nth(items, n);
    if (!its) return;
    lists.set(
      practice,
      items.map((one) => (one === its ? to(one) : one)).filter((one) => one !== null),
    );
  }

  function change(act: Act) {
    switch (act.act) {
      case 'keep':
        state.draft = emptyDraft;
        return put(act.entries);
      case 'edit': {
        const its = nth(entries, act.n);
        entries = entries.map((one) => (one === its ? reworded(one, act.text, act.at) : one));
        return;
      }
      case 'remove':
      case 'remove-day': {
        const its = nth(entries, act.n);
        if (!its) return;
        removed = act.act === 'remove' ? [its] : entries.filter((one) => dayOf(one) === dayOf(its));
        entries = without(removed);
        return;
      }
      case 'restore':
        put(removed, true);
        removed = [];
        return;
      case 'draft':
        state.draft = { ...emptyDraft, good: act.good };
        return;
      case 'keep-item': {
        const all = [...(lists.get(act.practice) ?? []), newItem(act)];
        lists.set(
          act.practice,
          all.toSorted((a, b) => a.madeAt - b.madeAt),
        );
        return;
      }
      case 'edit-item':
        return changeItem(act.practice, act.n, (item) => ({
          ...item,
          answers: [{ field: 'words', value: act.text }],
          editedAt: act.at,
        }));
      case 'outcome':
        return changeItem(act.practice, act.n, (item) => ({
          ...item,
          state: act.state,
          outcomes: [...item.outcomes, { at: act.at, outcome: 'held', note: '', scale: null }],
        }));
      case 'remove-item':
        return changeItem(act.practice, act.n, () => null);
      case 'practice-draft':
        practiceDrafts = [...practiceDrafts.filter((one) => one.practice !== act.practice), newDraft(act)];
        return;
      case 'taste': {
        const { promptId, close, at } = act;
        const others = tastes.filter((one) => one.promptId !== promptId);
        tastes = close ? [...others, { promptId, says: null, close, at }] : others;
        return;
      }
    }
  }

  function turn(act: Act['act']): Came | null {
    const { lock } = state;
    switch (act) {
      case 'restart':
      case 'close':
        if (lock === 'open') state.lock = 'closed';
        return 'done';
      case 'open':
        if (lock === 'closed') state.lock = 'open';
        put(outside);
        outside = [];
        return 'done';
      case 'lock':
        if (lock !== 'closed') state.lock = 'open';
        return lock === 'closed' ? 'refused' : 'done';
      case 'turn-off':
        if (lock !== 'closed') state.lock = 'off';
        return lock === 'closed' ? 'refused' : 'done';
      case 'tidy':
        return 'done';
      default:
        return null;
    }
  }

  return {
    /** Carries one act out and says what comes of it. */
    perform(act: Act): Came {
      const turned = turn(act.act);
      if (turned) return turned;
      if (act.act === 'keep-locked') {
        if (state.lock === 'closed') outside.push(act.entry);
        return 'done';
      }
      if (state.lock === 'closed') return 'refused';
      change(act);
      return 'done';
    },
    see(): Seen {
      const { lock, kept, draft } = state;
      if (lock === 'closed') return { lock, kept };
      return { lock, kept, draft, entries, lists: pickLists(lists), practiceDrafts, tastes };
    },
  };
}
