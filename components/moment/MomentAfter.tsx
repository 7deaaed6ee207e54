import { useLayoutEffect, useRef } from 'preact/hooks';
import { momentWords } from '@/content/words/moment';
import { CalmFigure } from './CalmFigure';

const words = momentWords.after;

interface Props {
  /** Whether what set it off is offered to be noted. */
  offers: boolean;
  said: 'kept' | 'refused' | null;
  onNote: (what: string) => void;
  onAgain: () => void;
  onDone: () => void;
}

/** The end of it: one tap notes what it was, if that is wanted. */
export function MomentAfter({ offers, said, onNote, onAgain, onDone }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const asks = offers && said !== 'kept';
  return (
    <section class="moment" aria-label={momentWords.heading} data-step="after">
      <CalmFigure label={momentWords.figure} moving={false} />
      <h2 class="asked" ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{asks ? words.says : words.saysOnly}</p>
      {asks && (
        <div class="moment-what">
          {words.what.map((what) => (
            <button key={what} type="button" onClick={() => onNote(what)}>
              {what}
            </button>
          ))}
        </div>
      )}
      <p role="status" class="soft">
        {said && words[said]}
      </p>
      <div class="actions">
        <button type="button" class="gentle" id="moment-done" onClick={onDone}>
          {words.done}
        </button>
        <button type="button" class="plain" id="moment-again" onClick={onAgain}>
          {words.again}
        </button>
      </div>
      <p class="soft">
        <a href="/help.html" target="_blank" rel="noopener">
          {words.help}
        </a>
      </p>
    </section>
  );
}
