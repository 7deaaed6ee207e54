import { useId } from 'preact/hooks';
import { describes, Fault } from './Fault';

interface Props {
  name?: string;
  value?: string;
  label: string;
  says?: string;
  on: boolean;
  fault?: string | null;
  onChange: (on: boolean) => void;
}

/** Something that is on or off, and is so at once. */
export function Toggle({ name, value, label, says, on, fault, onChange }: Props) {
  const id = useId();
  return (
    <div class="toggle">
      <label>
        <span>{label}</span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its state itself.
          role="switch"
          class="unseen"
          name={name}
          value={value}
          checked={on}
          {...describes(fault, `${id}-fault`, says ? id : undefined)}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="track" />
      </label>
      {says && (
        <p class="soft" id={id}>
          {says}
        </p>
      )}
      <Fault id={`${id}-fault`} says={fault} />
    </div>
  );
}
