import type { LocalDay } from '@/core/model/time';

interface Props {
  legend: string;
  labels: { from: string; to: string };
  from: LocalDay | null;
  to: LocalDay | null;
  describedBy?: string | undefined;
  /** An emptied end is null. */
  onPick: (span: { from: LocalDay | null; to: LocalDay | null }) => void;
}

/** From one day through another; both belong to it. */
export function DaySpan({ legend, labels, from, to, describedBy, onPick }: Props) {
  const field = (which: 'from' | 'to', value: LocalDay | null) => (
    <label>
      <span>{labels[which]}</span>
      <input
        type="date"
        name={which}
        max="9999-12-31"
        value={value ?? ''}
        aria-describedby={describedBy}
        aria-invalid={describedBy ? true : undefined}
        onChange={(event) => onPick({ from, to, [which]: event.currentTarget.value || null })}
      />
    </label>
  );
  return (
    <fieldset class="day-span" aria-label={legend}>
      {field('from', from)}
      {field('to', to)}
    </fieldset>
  );
}
