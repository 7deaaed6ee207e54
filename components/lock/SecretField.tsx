import { useId } from 'preact/hooks';
import { describes, Fault } from '@/components/Fault';

interface Props {
  id: string;
  label: string;
  says?: string;
  value: string;
  fault?: string | null;
  onInput: (value: string) => void;
}

/** A field whose words are not shown, and which no browser remembers. */
export function SecretField({ id, label, says, value, fault, onInput }: Props) {
  const below = useId();
  return (
    <div class="secret">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        {...describes(fault, `${below}-fault`, says ? below : undefined)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {says && (
        <p class="soft help" id={below}>
          {says}
        </p>
      )}
      <Fault id={`${below}-fault`} says={fault} />
    </div>
  );
}
