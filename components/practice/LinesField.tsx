import { Fault } from '@/components/Fault';
import { practiceWords } from '@/content/words/practices';
import { fill } from '@/core/text/fill';
import { WrittenField } from './WrittenField';

interface Props {
  id: string;
  label: string;
  says?: string | undefined;
  placeholder?: string | undefined;
  count: number;
  most: number;
  value: readonly string[];
  fault: string | null;
  onChange: (lines: string[]) => void;
}

/** A few short lines; the next one appears when the last has something in it. */
export function LinesField({ id, label, says, placeholder, count, most, value, fault, onChange }: Props) {
  const filled = value.findLastIndex((line) => line.trim() !== '') + 1;
  const shown = Math.max(Math.min(filled + 1, count), value.length);
  return (
    <fieldset class="lines" aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{label}</legend>
      {says && <p class="soft help">{says}</p>}
      {Array.from({ length: shown }, (_, n) => (
        <WrittenField
          key={n}
          id={`${id}-${n}`}
          quiet
          label={fill(practiceWords.run.line, { label, n: n + 1 })}
          placeholder={n === 0 ? placeholder : undefined}
          most={most}
          value={value[n] ?? ''}
          fault={null}
          onInput={(text) => {
            const lines = Array.from({ length: Math.max(value.length, n + 1) }, (_, at) => value[at] ?? '');
            lines[n] = text;
            onChange(lines);
          }}
        />
      ))}
      <Fault id={`${id}-fault`} says={fault} />
    </fieldset>
  );
}
