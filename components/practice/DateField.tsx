import { describes, Fault } from '@/components/Fault';

interface Props {
  id: string;
  kind: 'date' | 'date-time';
  label: string;
  says?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  value: string;
  fault: string | null;
  required?: boolean | undefined;
  onChange: (value: string) => void;
}

/** A day, or a day and a time, on the reader's own clock. */
export function DateField({ id, kind, label, says, min, max, value, fault, required, onChange }: Props) {
  return (
    <div class="written">
      <label for={id} class="written-label">
        {label}
      </label>
      {says && (
        <p class="soft help" id={`${id}-says`}>
          {says}
        </p>
      )}
      <input
        // The types of Preact tell these two apart; this field does not.
        type={(kind === 'date' ? 'date' : 'datetime-local') as 'date'}
        id={id}
        min={min}
        max={max ?? (kind === 'date' ? '9999-12-31' : '9999-12-31T23:59')}
        aria-required={required || undefined}
        value={value}
        {...describes(fault, `${id}-fault`, says ? `${id}-says` : undefined)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <Fault id={`${id}-fault`} says={fault} />
    </div>
  );
}
