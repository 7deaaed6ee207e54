import { useLayoutEffect, useRef } from 'preact/hooks';
import { lineWords as words } from '@/content/words/options-questions';
import { fill } from '@/core/text/fill';

interface Props {
  text: string;
  /** Take the focus on appearing: the reader has just been at work on this line. */
  focus: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

/** One line of the reader's own, to be changed or taken away. */
export function LineRow({ text, focus, onEdit, onRemove }: Props) {
  const button = useFocus(focus);
  return (
    <li class="told">
      <p class="asked" dir="auto">
        {text}
      </p>
      <div class="told-acts">
        <button
          type="button"
          class="plain"
          data-act="change"
          ref={button}
          aria-label={fill(words.changeOf, { text })}
          onClick={onEdit}
        >
          {words.change}
        </button>
        <button
          type="button"
          class="plain"
          data-act="remove"
          aria-label={fill(words.removeOf, { text })}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </div>
    </li>
  );
}

/** The place of a line that was taken away, with the way to bring it back. */
export function RemovedRow({ text, onBack }: { text: string; onBack: () => void }) {
  const button = useFocus(true);
  return (
    <li class="told removed">
      <p class="soft" dir="auto">
        {fill(words.removed, { text })}
      </p>
      <div class="told-acts">
        <button type="button" class="gentle" data-act="back" ref={button} onClick={onBack}>
          {words.back}
        </button>
      </div>
    </li>
  );
}

function useFocus(wanted: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (wanted) button.current?.focus({ preventScroll: true });
  }, [wanted]);
  return button;
}
