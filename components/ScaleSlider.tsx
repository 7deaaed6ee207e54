import { scaleWords as words } from '@/content/words/scale';

interface Props {
  id: string;
  label: string;
  low: string;
  high: string;
  /** 0-10, or null while the reader has not said. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** Nought to ten between two ends in words. It stands in the middle, faint, until it is touched; untouched says nothing. */
export function ScaleSlider({ id, label, low, high, value, onChange }: Props) {
  return (
    <div class="scale" data-said={value !== null}>
      <label for={id}>{label}</label>
      <output for={id} class="soft">
        {value === null ? words.unsaid : value}
      </output>
      <input
        type="range"
        id={id}
        min={0}
        max={10}
        step={1}
        aria-valuetext={value === null ? words.unsaid : String(value)}
        value={value ?? 5}
        style={{ '--filled': `${(value ?? 5) * 10}%` }}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        onClick={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span class="soft ends" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </span>
      {value !== null && (
        <button type="button" class="plain" onClick={() => onChange(null)}>
          {words.unsay}
        </button>
      )}
    </div>
  );
}
