import { useLayoutEffect, useRef } from 'preact/hooks';
import { practiceWords } from '@/content/words/practices';
import type { Practice } from '@/core/model/practice';
import type { Offer } from '@/core/practice/become';
import type { compareScales } from '@/core/practice/compare-scales';
import { fill } from '@/core/text/fill';

const words = practiceWords.kept;
const answers = practiceWords.answers;

interface Props {
  practice: Practice;
  /** What it could become, if the reader likes. */
  offers: readonly Offer[];
  /** The same scales the last time it was kept. */
  compared?: ReturnType<typeof compareScales>;
  onTake: (offer: Offer) => void;
  onDone: () => void;
}

/** After keeping: a closing line, the last time beside today where there is one, and the ways on. No verdict. */
export function KeptCard({ practice, offers, compared = [], onTake, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="card practice kept-card" data-practice={practice.id}>
      <h2 class="asked" tabIndex={-1} ref={heading}>
        {practice.closing}
      </h2>
      {compared.length > 0 && (
        <>
          <h3>{words.compare}</h3>
          <dl class="answers">
            {compared.map(({ label, before, today }) => (
              <div key={label}>
                <dt class="soft">{label}</dt>
                <dd>{fill(words.today, { value: fill(answers.scale, { n: today }) })}</dd>
                <dd class="soft">{fill(words.before, { value: fill(answers.scale, { n: before }) })}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {offers.length > 0 && (
        <>
          <p class="soft">{words.offers}</p>
          <ul class="offers">
            {offers.map((offer) => (
              <li key={`${offer.becoming.name}${offer.text}`}>
                <button type="button" data-act="take" dir="auto" onClick={() => onTake(offer)}>
                  {fill(words.take, { name: offer.becoming.name, text: offer.text })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="actions">
        <button type="button" class="gentle" data-act="done" onClick={onDone}>
          {words.done}
        </button>
      </div>
    </section>
  );
}
