import { useLayoutEffect, useRef } from 'preact/hooks';
import { helpWords } from '@/content/words/help';
import { momentWords as words } from '@/content/words/moment';
import { fill } from '@/core/text/fill';
import { CalmFigure } from './CalmFigure';

interface Props {
  /** The step, and how much of it has gone by, 0 … 1. */
  index: number;
  part: number;
  onNext: () => void;
  onLeave: () => void;
  onUrge: () => void;
}

/** One step of landing again: a sentence, a calm figure, and the way on or out. */
export function Moment({ index, part, onNext, onLeave, onUrge }: Props) {
  const step = words.steps[index]!;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [index]);
  return (
    <section class="moment" aria-label={words.heading} data-step={step.id}>
      <CalmFigure label={words.figure} moving={step.figure} />
      <h2 class="asked" ref={title} tabIndex={-1}>
        {step.title}
      </h2>
      <p>{step.says}</p>
      <div class="moment-way" aria-hidden="true">
        {words.steps.map(({ id }, n) => (
          <span key={id} style={{ '--gone': n < index ? 1 : n === index ? part : 0 }} />
        ))}
      </div>
      <p class="unseen">{fill(words.progress, { n: index + 1, all: words.steps.length })}</p>
      <div class="actions">
        <button type="button" class="gentle" id="moment-next" onClick={onNext}>
          {words.next}
        </button>
        <button type="button" class="plain" id="moment-leave" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
      <p class="soft">
        <button type="button" class="plain" id="moment-urge" onClick={onUrge}>
          {words.urge}
        </button>
        <a href="/help.html" target="_blank" rel="noopener">
          {helpWords.link}
        </a>
      </p>
    </section>
  );
}
