import { useLayoutEffect, useRef } from 'preact/hooks';
import { directionOf } from './direction';

interface Props {
  id: string;
  label: string;
  /** The label is read out but not drawn, where a heading beside it says the same. */
  quiet?: boolean;
  /** The label is drawn as a heading of its own. */
  heading?: boolean;
  placeholder?: string;
  value: string;
  rows?: number;
  /** Take the focus on appearing: the reader asked for this field. */
  focus?: boolean;
  onInput: (text: string) => void;
}

/** A field that grows with what is written in it. */
export function WordsField({
  id,
  label,
  quiet,
  heading,
  placeholder,
  value,
  rows = 1,
  focus,
  onInput,
}: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (focus) field.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <>
      <label for={id} class={quiet ? 'unseen' : heading ? 'field-heading' : 'field-label'}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        dir={directionOf(value)}
        rows={rows}
        // Or the browser writes what stands in it into its own file of open pages, where nothing here can erase it.
        autocomplete="off"
        placeholder={placeholder ?? ''}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </>
  );
}
