import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { searchWords } from '@/content/words/search';

const words = searchWords.take;

/** Saving what is found, after a word on who could read it (guidance, section 5). */
export function TakePanel({ onTake }: { onTake: (form: 'text' | 'raw') => void }) {
  const open = useSignal(false);
  if (!open.value)
    return (
      <button
        type="button"
        data-act="take"
        onClick={() => {
          open.value = true;
        }}
      >
        {words.open}
      </button>
    );
  const done = (form: 'text' | 'raw' | null) => {
    open.value = false;
    if (form) onTake(form);
  };
  return <Before onDone={done} />;
}

function Before({ onDone }: { onDone: (form: 'text' | 'raw' | null) => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="card take" aria-labelledby="take-name">
      <h2 id="take-name" tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <p id="take-warns">{words.warns}</p>
      <div class="take-forms">
        {(['text', 'raw'] as const).map((form) => (
          <div key={form}>
            <button
              type="button"
              data-take={form}
              aria-describedby={`take-${form}`}
              onClick={() => onDone(form)}
            >
              {words[form]}
            </button>
            <p class="soft" id={`take-${form}`}>
              {words[`${form}Says`]}
            </p>
          </div>
        ))}
      </div>
      <button type="button" class="plain" data-act="leave" onClick={() => onDone(null)}>
        {words.leave}
      </button>
    </section>
  );
}
