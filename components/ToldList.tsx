import { handOnFocus } from './hand-on-focus';

interface Props {
  items: readonly { key: string; text: string; act: string }[];
  /** What to say while there are none. */
  empty: string;
  button: string;
  onAct: (key: string) => void;
}

/** Questions or themes, each with the one thing that can be done about what was said of it. */
export function ToldList({ items, empty, button, onAct }: Props) {
  if (!items.length) return <p class="soft">{empty}</p>;
  return (
    <ul class="told-list">
      {items.map(({ key, text, act }) => (
        <li key={key} class="told" data-of={key}>
          <p class="asked" dir="auto">
            {text}
          </p>
          <div class="told-acts">
            <button
              type="button"
              class="plain"
              aria-label={act}
              onClick={(event) => {
                handOnFocus(event.currentTarget);
                onAct(key);
              }}
            >
              {button}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
