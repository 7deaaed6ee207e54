import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Choice } from '@/components/Choice';
import { ScaleSlider } from '@/components/ScaleSlider';
import { practiceWords } from '@/content/words/practices';
import { answerTo, numberOf, wordsOf } from '@/core/model/answers';
import { textLength } from '@/core/model/limits';
import type { ItemState, ListItem, Outcome } from '@/core/model/list';
import type { Practice } from '@/core/model/practice';
import type { DraftAnswer } from '@/core/model/practice-draft';
import { outcomeFrom, outcomesFor, stateAfter } from '@/core/practice/review';
import { fill } from '@/core/text/fill';
import { sayNumber } from '@/core/text/say-number';
import { WrittenField } from './WrittenField';

const words = practiceWords.list;

interface Props {
  practice: Practice;
  item: ListItem;
  start: readonly DraftAnswer[];
  onChange: (answers: DraftAnswer[]) => void;
  onKeep: (outcome: Omit<Outcome, 'at'>, state: ItemState | null) => Promise<void>;
  onLeave: () => void;
}

/** A look at a kept thing: how it was, and a line about it. All of it may stay open. */
export function ReviewForm({ practice, item, start, onChange, onKeep, onLeave }: Props) {
  const answers = useSignal<DraftAnswer[]>([...start]);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { review } = practice;
  if (!review) return null;
  const answer = (field: string, value: DraftAnswer['value'] | null) => {
    const others = answers.value.filter((one) => one.field !== field);
    answers.value = value === null ? others : [...others, { field, value }];
    onChange(answers.value);
  };
  const note = String(answerTo(answers.value, 'note') ?? '');
  const over =
    note.length > textLength
      ? fill(practiceWords.run.faults['too-long'], { n: sayNumber(textLength) })
      : null;
  return (
    <form
      ref={form}
      class="review"
      aria-label={review.asks}
      onSubmit={(event) => {
        event.preventDefault();
        const found = outcomeFrom(answers.value);
        if (over) return;
        if (found) void onKeep(found, stateAfter(practice, found.outcome));
        else onLeave();
      }}
    >
      <Choice
        name={`review-${item.id}`}
        legend={review.asks}
        options={outcomesFor(item, practice).map(({ id, name }) => ({ value: id, name }))}
        picked={wordsOf(answers.value, 'outcome') || null}
        onPick={(outcome) => answer('outcome', outcome)}
      />
      {review.scale && (
        <ScaleSlider
          id={`scale-${item.id}`}
          {...review.scale}
          value={numberOf(answers.value, 'scale')}
          onChange={(scale) => answer('scale', scale)}
        />
      )}
      <WrittenField
        id={`note-${item.id}`}
        label={review.note}
        most={200}
        value={note}
        fault={over}
        onInput={(text) => answer('note', text)}
      />
      <div class="actions">
        <button type="submit" class="gentle" data-act="keep-review">
          {words.keepReview}
        </button>
        <button type="button" class="plain" data-act="leave-review" onClick={onLeave}>
          {words.leaveReview}
        </button>
      </div>
    </form>
  );
}
