import { practiceWords } from '@/content/words/practices';
import type { MinutesField as Field } from '@/core/model/field';
import { fill } from '@/core/text/fill';

interface Props {
  id: string;
  label: string;
  says?: string | undefined;
  field: Field;
  value: number | null;
  onChange: (minutes: number | undefined) => void;
}

/** A length of time in a few plain steps. */
export function MinutesField({ id, label, says, field, value, onChange }: Props) {
  const { from, to, step } = field;
  const lengths = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, n) => from + n * step);
  return (
    <div class="written">
      <label for={id} class="written-label">
        {label}
      </label>
      {says && <p class="soft help">{says}</p>}
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(Number(event.currentTarget.value) || undefined)}
      >
        <option value="">{practiceWords.run.unsaid}</option>
        {lengths.map((length) => (
          <option key={length} value={length}>
            {fill(practiceWords.answers.minutes, { n: length })}
          </option>
        ))}
      </select>
    </div>
  );
}
