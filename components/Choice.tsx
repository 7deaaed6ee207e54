import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { describes, Fault } from './Fault';

export interface Option<T extends string> {
  value: T;
  name: string;
  says?: string;
  /** Something to look at below the words. */
  shows?: ComponentChildren;
}

interface Props<T extends string> {
  name: string;
  legend: string;
  says?: string | undefined;
  options: readonly Option<T>[];
  /** null while nothing has been said. */
  picked: T | null;
  fault?: string | null;
  /** Rows have a line below each name; pills stand side by side. */
  rows?: boolean;
  onPick: (value: T) => void;
}

/** One of several: real radio buttons, drawn as pills or as rows. */
export function Choice<T extends string>(props: Props<T>) {
  const { name, legend, says, options, picked, fault, rows, onPick } = props;
  const id = useId();
  return (
    <fieldset
      class="choice"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: HTML allows it, and only a radiogroup can be invalid.
      role="radiogroup"
      {...describes(fault, `${id}-fault`, says ? `${id}-says` : undefined)}
    >
      <legend>{legend}</legend>
      {says && (
        <p class="soft help" id={`${id}-says`}>
          {says}
        </p>
      )}
      <div class={rows ? 'rows' : 'pills'}>
        {options.map((option) => (
          <label key={option.value} class={rows ? 'row' : 'pill'}>
            <input
              type="radio"
              class={rows ? '' : 'unseen'}
              name={name}
              value={option.value}
              checked={picked === option.value}
              onChange={() => onPick(option.value)}
            />
            <span>{option.name}</span>
            {option.says && <span class="soft">{option.says}</span>}
            {option.shows}
          </label>
        ))}
      </div>
      <Fault id={`${id}-fault`} says={fault} />
    </fieldset>
  );
}
