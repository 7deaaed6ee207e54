import { handOnFocus } from './hand-on-focus';

interface Props {
  items: readonly { key: string; name: string; remove: string }[];
  /** What to say while there are none. */
  empty: string;
  onRemove: (key: string) => void;
}

/** Things the reader has added, each with a cross that takes it away. */
export function RemovableChips({ items, empty, onRemove }: Props) {
  if (!items.length) return <p class="soft">{empty}</p>;
  return (
    <ul class="removables">
      {items.map(({ key, name, remove }) => (
        <li key={key} class="removable">
          <bdi>{name}</bdi>
          <button
            type="button"
            class="cross"
            aria-label={remove}
            title={remove}
            onClick={(event) => {
              handOnFocus(event.currentTarget);
              onRemove(key);
            }}
          >
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
              <path d="m8 8 8 8m0-8-8 8" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
