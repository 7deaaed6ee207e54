import { feelings, feelingWords } from '@/content/feelings';
import { practiceWords } from '@/content/words/practices';
import type { FeelingId } from '@/core/model/feeling';
import { toggled } from '@/core/model/toggled';
import { fill } from '@/core/text/fill';

interface Props {
  id: string;
  label: string;
  says?: string | undefined;
  count: number;
  /** Words the reader does not want to be offered. */
  hidden: readonly FeelingId[];
  value: readonly string[];
  onChange: (picked: string[]) => void;
}

/** A few words of the feelings model. Those picked before stay, hidden or not. */
export function FeelingsField({ id, label, says, count, hidden, value, onChange }: Props) {
  const full = value.length >= count;
  return (
    <fieldset class="chips-field">
      <legend>{label}</legend>
      {says && <p class="soft help">{says}</p>}
      <div class="words">
        {feelings
          .filter((feeling) => value.includes(feeling.id) || !hidden.includes(feeling.id))
          .map((feeling) => (
            <label key={feeling.id} class="word" data-tile={feeling.tile}>
              <input
                type="checkbox"
                class="unseen"
                name={id}
                value={feeling.id}
                checked={value.includes(feeling.id)}
                disabled={full && !value.includes(feeling.id)}
                onChange={() => onChange(toggled(value, feeling.id))}
              />
              {feelingWords[feeling.id].name}
            </label>
          ))}
      </div>
      <p class="soft help" role="status">
        {full ? fill(practiceWords.run.feelingsFull, { n: count }) : ''}
      </p>
    </fieldset>
  );
}
