import './ticks.css';

interface Props<T extends string> {
  legend: string;
  options: readonly { value: T; name: string; tile?: string }[];
  picked: readonly T[];
  onPick: (picked: T[]) => void;
}

/** Any of several: checkboxes drawn as chips. Without any to choose from nothing is there. */
export function TickChips<T extends string>({ legend, options, picked, onPick }: Props<T>) {
  if (!options.length) return null;
  const toggled = (value: T, on: boolean) =>
    options.map((option) => option.value).filter((one) => (one === value ? on : picked.includes(one)));
  return (
    <fieldset class="ticks">
      <legend>{legend}</legend>
      <div class="ticks-row">
        {options.map(({ value, name, tile }) => (
          <label key={value} class="tick" data-tile={tile}>
            <input
              type="checkbox"
              value={value}
              checked={picked.includes(value)}
              onChange={(event) => onPick(toggled(value, event.currentTarget.checked))}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
