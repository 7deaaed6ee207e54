interface Props {
  id?: string | undefined;
  label: string;
  value: string;
  invalid?: boolean;
  describedBy?: string | undefined;
  onType: (time: string) => void;
  /** The reader has left the field: what stands in it is meant. */
  onSettle: () => void;
}

/** A time of day. An unfinished one is empty. */
export function TimeField({ id, label, value, invalid, describedBy, onType, onSettle }: Props) {
  return (
    <label class="time">
      <span>{label}</span>
      <input
        type="time"
        id={id}
        value={value}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onSettle}
      />
    </label>
  );
}
