import { signal } from '@preact/signals';
import type { ExerciseId } from '@/core/model/exercise';
import type { ItemState, ListItem, Outcome } from '@/core/model/list';
import type { Practice } from '@/core/model/practice';
import type { DraftAnswer } from '@/core/model/practice-draft';
import { reviewOf } from '@/core/practice/review';
import * as lists from '@/store/lists';
import { savePracticeDraft } from '@/store/practice-draft';

interface Given {
  /** Does something to a list and shows how it stands then; resolves with whether it is on disk. */
  act: (work: () => Promise<void>) => Promise<boolean>;
  open: (
    practice: Practice,
    some: { itemId?: string; start: { answers: DraftAnswer[]; step: string } },
  ) => void;
  refuse: () => void;
}

/** What the reader does with the things on a living list. */
export function createListActs({ act, open, refuse }: Given) {
  const removed = signal<{ practice: ExerciseId; item: ListItem } | null>(null);
  return {
    removed,
    edit: (practice: Practice, item: ListItem) =>
      open(practice, { itemId: item.id, start: { answers: item.answers, step: '' } }),
    move: (practice: Practice, item: ListItem, to: ItemState) =>
      act(() => lists.moveItem(practice.id, item.id, to)),
    async remove(practice: Practice, item: ListItem) {
      if (await act(() => lists.removeItem(practice.id, item.id)))
        removed.value = { practice: practice.id, item };
    },
    async bringBack() {
      const gone = removed.value;
      if (gone && (await act(() => lists.keepItem(gone.practice, gone.item)))) removed.value = null;
    },
    outcome(practice: Practice, item: ListItem, said: Omit<Outcome, 'at'>, to: ItemState | null) {
      const of = { practice: practice.id, itemId: reviewOf(item.id) };
      return act(() => lists.recordOutcome(practice.id, item.id, { ...said, at: Date.now() }, to, of));
    },
    review: (practice: Practice, item: ListItem, answers: DraftAnswer[]) =>
      savePracticeDraft({
        practice: practice.id,
        itemId: reviewOf(item.id),
        step: 'review',
        answers,
        at: Date.now(),
      }).catch(() => refuse()),
  };
}
