import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { backupWords as words } from '@/content/words/backup';

interface Props {
  busy: boolean;
  onSave: () => void;
}

/** The button that saves what is not sealed, after a word on who could find it (guidance, section 5). */
export function SaveOpen({ busy, onSave }: Props) {
  const asking = useSignal(false);
  if (!asking.value)
    return (
      <button
        type="button"
        id="make-open"
        disabled={busy}
        onClick={() => {
          asking.value = true;
        }}
      >
        {words.make}
      </button>
    );
  return (
    <Warning
      onDone={(goOn) => {
        asking.value = false;
        if (goOn) onSave();
      }}
    />
  );
}

function Warning({ onDone }: { onDone: (goOn: boolean) => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="notice" aria-labelledby="save-open-name">
      <h4 id="save-open-name" tabIndex={-1} ref={heading}>
        {words.warnName}
      </h4>
      <p>{words.warns}</p>
      <div class="pills">
        <button type="button" id="save-open" onClick={() => onDone(true)}>
          {words.warnGo}
        </button>
        <button type="button" id="leave-open" onClick={() => onDone(false)}>
          {words.warnLeave}
        </button>
      </div>
    </section>
  );
}
