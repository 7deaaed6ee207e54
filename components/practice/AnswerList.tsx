import { feelingWords } from '@/content/feelings';
import { practiceWords } from '@/content/words/practices';
import type { Practice } from '@/core/model/practice';
import type { DraftAnswer } from '@/core/model/practice-draft';
import { sayAnswers } from '@/core/practice/say-answer';

interface Props {
  practice: Practice;
  answers: readonly DraftAnswer[];
  /** What to say while there is nothing to read. */
  none?: string;
}

/** What was answered, to be read: every label with its words, exactly as they were written. */
export function AnswerList({ practice, answers, none }: Props) {
  const said = sayAnswers(practice, answers, { feelings: feelingWords, ...practiceWords.answers });
  if (!said.length) return none ? <p class="soft">{none}</p> : null;
  return (
    <dl class="answers">
      {said.map(({ field, label, texts }) => (
        <div key={field} data-field={field}>
          <dt class="soft">{label}</dt>
          {texts.map((text, n) => (
            <dd key={`${n}${text}`} class="kept-words" dir="auto">
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
