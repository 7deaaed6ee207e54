import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { summaryWords as words } from '@/content/words/summary';

interface Props {
  /** Whether it stands on the page to be read: nothing is printed or saved unread. */
  reading: boolean;
  onRead: () => void;
  onPrint: () => void;
  onSave: () => void;
}

/** The ways out of the page: reading first, then a word on who could find a print or a file, then the print or the file. */
export function LeavePage({ reading, onRead, onPrint, onSave }: Props) {
  const asked = useSignal<'print' | 'save' | null>(null);
  const way = asked.value;
  const act = { print: onPrint, save: onSave };
  if (!reading)
    return (
      <button type="button" class="gentle" data-act="read" onClick={onRead}>
        {words.read}
      </button>
    );
  return (
    <div class="leave-page">
      {(['print', 'save'] as const).map((one) => (
        <button
          type="button"
          key={one}
          data-act={one}
          aria-expanded={way === one}
          onClick={() => {
            asked.value = one;
          }}
        >
          {words[one]}
        </button>
      ))}
      {way && (
        <Warning
          key={way}
          way={way}
          onDone={(goOn) => {
            asked.value = null;
            if (goOn) act[way]();
          }}
        />
      )}
    </div>
  );
}

function Warning({ way, onDone }: { way: 'print' | 'save'; onDone: (goOn: boolean) => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="card take" aria-labelledby="leave-name">
      <h3 id="leave-name" tabIndex={-1} ref={heading}>
        {words.warnHeading}
      </h3>
      <p>{words.warns}</p>
      <div class="look-back-actions">
        <button type="button" data-act="go-on" onClick={() => onDone(true)}>
          {words.goOn[way]}
        </button>
        <button type="button" class="plain" data-act="leave" onClick={() => onDone(false)}>
          {words.leave}
        </button>
      </div>
    </section>
  );
}
