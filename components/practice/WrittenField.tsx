import type { ComponentChildren } from 'preact';
import { describes, Fault } from '@/components/Fault';
import { practiceWords } from '@/content/words/practices';
import { roomLeft } from '@/core/practice/room-left';
import { fill } from '@/core/text/fill';

interface Props {
  id: string;
  label: string;
  /** The label is read out but not drawn, where one above it says the same. */
  quiet?: boolean;
  says?: string | undefined;
  placeholder?: string | undefined;
  rows?: number;
  most: number;
  value: string;
  fault: string | null;
  required?: boolean | undefined;
  /** What is found in the words, shown below them. */
  under?: ComponentChildren;
  onInput: (text: string) => void;
}

/** Words as they are typed: never cut, in the direction they are written in. The room that is left is told near the end. */
export function WrittenField(props: Props) {
  const {
    id,
    label,
    quiet,
    says,
    placeholder,
    rows = 1,
    most,
    value,
    fault,
    required,
    under,
    onInput,
  } = props;
  const left = roomLeft(most, value);
  return (
    <div class="written">
      <label for={id} class={quiet ? 'unseen' : 'written-label'}>
        {label}
      </label>
      {says && (
        <p class="soft help" id={`${id}-says`}>
          {says}
        </p>
      )}
      <textarea
        autocomplete="off"
        id={id}
        dir="auto"
        rows={rows}
        placeholder={placeholder ?? ''}
        aria-required={required || undefined}
        value={value}
        {...describes(fault, `${id}-fault`, says ? `${id}-says` : undefined)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {left !== null && (
        <p class="soft help room">
          {fill(practiceWords.run[left < 0 ? 'over' : 'room'], { n: Math.abs(left) })}
        </p>
      )}
      {under}
      <Fault id={`${id}-fault`} says={fault} />
    </div>
  );
}
