import { useSignal } from '@preact/signals';
import { describes, Fault } from './Fault';

interface Props {
  id: string;
  type: 'text' | 'date';
  label: string;
  button: string;
  min?: string;
  /** The sentence for what stands in the field when it cannot be taken; null when it can. */
  check: (text: string) => string | null;
  /** Takes it; resolves with whether it was kept. */
  onAdd: (text: string) => Promise<boolean>;
}

/** A field and a button that takes what stands in it. What cannot be taken stays as typed. */
export function AddField({ id, type, label, button, min, check, onAdd }: Props) {
  const text = useSignal('');
  const fault = useSignal<string | null>(null);
  const add = async () => {
    fault.value = check(text.value);
    if (fault.value === null && (await onAdd(text.value))) text.value = '';
  };
  return (
    <form
      class="adding"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for={id}>{label}</label>
      <div class="line">
        <input
          // The types of Preact tell these two apart; this field does not.
          type={type as 'text'}
          id={id}
          min={min}
          max={type === 'date' ? '9999-12-31' : undefined}
          dir={type === 'text' ? 'auto' : undefined}
          autoComplete="off"
          value={text.value}
          {...describes(fault.value, `${id}-fault`)}
          onInput={(event) => {
            text.value = event.currentTarget.value;
            fault.value = null;
          }}
        />
        <button type="submit">{button}</button>
      </div>
      <Fault id={`${id}-fault`} says={fault.value} />
    </form>
  );
}
