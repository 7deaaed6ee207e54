import { practiceWords } from '@/content/words/practices';
import type { PauseField as Pause, ReadBackField, SayField } from '@/core/model/field';
import type { Practice } from '@/core/model/practice';
import type { DraftAnswer } from '@/core/model/practice-draft';
import { answersToKeep } from '@/core/practice/check-answers';
import { AnswerList } from './AnswerList';
import { PauseField } from './PauseField';

interface Props {
  id: string;
  field: Pause | ReadBackField | SayField;
  practice: Practice;
  answers: readonly DraftAnswer[];
}

/** What asks for no answer: a wait, words to read, and one's own words to read over. */
export function ReadingView({ id, field, practice, answers }: Props) {
  if (field.kind === 'pause') return <PauseField id={id} label={field.label} seconds={field.seconds} />;
  if (field.kind === 'say')
    return (
      <div class="say">
        {field.text.map((line) => (
          <p key={line} class="asked">
            {line}
          </p>
        ))}
      </div>
    );
  const read = answersToKeep(practice, answers).filter((answer) => field.fields.includes(answer.field));
  return <AnswerList practice={practice} answers={read} none={practiceWords.run.nothingRead} />;
}
