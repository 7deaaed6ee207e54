import { answerTo, numberOf, wordsOf } from '@/core/model/answers';
import type { ItemState, ListItem, Outcome } from '@/core/model/list';
import type { OutcomeOption, Practice } from '@/core/model/practice';
import type { DraftAnswer } from '@/core/model/practice-draft';

/** Under which name the half-written look at a thing is kept, beside the thing itself being changed. */
export function reviewOf(itemId: string): string {
  return `review:${itemId}`;
}

/** What can be said of a thing: the outcomes of its practice, in the form it was made in. */
export function outcomesFor(item: ListItem, { review }: Practice): OutcomeOption[] {
  const form = wordsOf(item.answers, 'form');
  return (review?.outcomes ?? []).filter(({ forms }) => !forms || forms.includes(form));
}

/** What was said in a look, without its time; null when nothing was. */
export function outcomeFrom(answers: readonly DraftAnswer[]): Omit<Outcome, 'at'> | null {
  const note = answerTo(answers, 'note');
  const found = {
    outcome: wordsOf(answers, 'outcome'),
    note: typeof note === 'string' ? note : '',
    scale: numberOf(answers, 'scale'),
  };
  return found.outcome || found.note.trim() || found.scale !== null ? found : null;
}

/** How a thing stands after an outcome: at its end, or null for as before. */
export function stateAfter(practice: Practice, outcome: string): ItemState | null {
  return practice.review?.outcomes.find(({ id }) => id === outcome)?.finishes ? 'finished' : null;
}
