import { tileWords as words } from '@/content/words/tile';

interface Props {
  /** 1-5, or null while the reader has not said. */
  value: number | null;
  onChange: (value: number) => void;
}

/** How strong it is, in words. It stands in the middle, faint, until it is touched; untouched says nothing. */
export function StrengthSlider({ value, onChange }: Props) {
  const said = value === null ? words.unsaidStrength : words.strengths[value - 1];
  return (
    <div class="strength" data-said={value !== null}>
      <span aria-hidden="true">{words.little}</span>
      <input
        type="range"
        id="strength"
        min={1}
        max={5}
        step={1}
        aria-label={words.strength}
        aria-valuetext={said}
        value={value ?? 3}
        style={{ '--filled': `${(((value ?? 3) - 1) / 4) * 100}%` }}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        onClick={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span aria-hidden="true">{words.lot}</span>
    </div>
  );
}
