import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { lineWords, questionWords } from '@/content/words/options-questions';
import { fill } from '@/core/text/fill';
import { describes, Fault } from './Fault';

interface Props {
  id: string;
  label: string;
  help: string;
  button: string;
  /** What stands in the field at first: a line that is being changed. */
  text?: string;
  /** How many characters fit. */
  most: number;
  /** The sentence for what cannot be kept; null when it can. */
  check: (text: string) => string | null;
  /** Keeps it; resolves with whether it was kept. */
  onKeep: (text: string) => Promise<boolean>;
  /** The way out of changing a line. */
  onLeave?: () => void;
}

/** From so many characters before the end on, the room that is left is told. */
const near = 60;

/** A field for one line in the reader's own words. What cannot be kept stays as typed, with a sentence. */
export function LineForm({ id, label, help, button, text = '', most, check, onKeep, onLeave }: Props) {
  const typed = useSignal(text);
  const fault = useSignal<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (onLeave) field.current?.focus();
  }, []);
  const keep = async () => {
    fault.value = check(typed.value);
    if (fault.value === null && (await onKeep(typed.value.trim()))) typed.value = '';
  };
  const left = most - typed.value.trim().length;
  return (
    <form
      class="adding line-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onLeave) onLeave();
      }}
    >
      <label for={id}>{label}</label>
      <textarea
        autocomplete="off"
        dir="auto"
        id={id}
        ref={field}
        rows={2}
        value={typed.value}
        {...describes(fault.value, `${id}-fault`, `${id}-help`)}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          fault.value = null;
        }}
      />
      <Fault id={`${id}-fault`} says={fault.value} />
      <div class="line">
        <button type="submit">{button}</button>
        {onLeave && (
          <button type="button" class="plain" onClick={onLeave}>
            {lineWords.leave}
          </button>
        )}
        <span class="soft help" id={`${id}-help`}>
          {left > near ? help : fill(questionWords[left < 0 ? 'over' : 'room'], { n: Math.abs(left) })}
        </span>
      </div>
    </form>
  );
}
