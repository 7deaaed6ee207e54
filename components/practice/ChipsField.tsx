import { useSignal } from '@preact/signals';
import { practiceWords } from '@/content/words/practices';
import type { Option } from '@/core/model/field';
import { toggled } from '@/core/model/toggled';
import { LinesField } from './LinesField';

interface Props {
  id: string;
  label: string;
  says?: string | undefined;
  options: readonly Option[];
  /** How long a word of the reader's own is meant to be; absent: none are asked for. */
  own: number | undefined;
  value: readonly string[];
  fault: string | null;
  onChange: (picked: string[]) => void;
}

const mostOwn = 6;

/** Any of several, and words of the reader's own beside them. */
export function ChipsField({ id, label, says, options, own, value, fault, onChange }: Props) {
  const known = (word: string) => options.some((option) => option.id === word);
  // While it is typed, a word of one's own may look like an option for a letter or two: the two are held apart.
  const picked = useSignal(value.filter(known));
  const typed = useSignal(value.filter((word) => !known(word)));
  const tell = () => onChange([...picked.value, ...typed.value]);
  return (
    <>
      <fieldset class="chips-field">
        <legend>{label}</legend>
        {says && <p class="soft help">{says}</p>}
        <div class="words">
          {options.map((option) => (
            <label key={option.id} class="word" data-tile="calm">
              <input
                type="checkbox"
                class="unseen"
                name={id}
                value={option.id}
                checked={picked.value.includes(option.id)}
                onChange={() => {
                  picked.value = toggled(picked.value, option.id);
                  tell();
                }}
              />
              {option.name}
            </label>
          ))}
        </div>
      </fieldset>
      {own !== undefined && (
        <LinesField
          id={`${id}-own`}
          label={practiceWords.run.yours}
          count={mostOwn}
          most={own}
          value={typed.value}
          fault={fault}
          onChange={(words) => {
            typed.value = words;
            tell();
          }}
        />
      )}
    </>
  );
}
