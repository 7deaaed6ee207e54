import { practiceWords } from '@/content/words/practices';
import type { Helped } from '@/core/practice/helps-me';
import { sayCount } from '@/core/text/say-count';

const words = practiceWords.helps;

interface Props {
  /** A kind line of the reader's own; null while there is none. */
  line: string | null;
  helps: readonly Helped[];
  /** Opens the plan for a hard day; absent while there is none. */
  onPlan?: (() => void) | undefined;
}

/** How many are shown: more would be a list to read, not a card to lean on. */
const most = 6;

/** What helped before, in the reader's own words. It never says what it helped with. */
export function HelpsMeCard({ line, helps, onPlan }: Props) {
  const empty = !line && helps.length === 0;
  return (
    <section class="card helps" aria-label={words.heading}>
      <h3>{words.heading}</h3>
      {empty && <p class="soft">{words.none}</p>}
      {line && (
        <figure>
          <blockquote class="asked" dir="auto">
            {line}
          </blockquote>
          <figcaption class="soft help">{words.line}</figcaption>
        </figure>
      )}
      {helps.length > 0 && (
        <ul>
          {helps.slice(0, most).map(({ text, count }) => (
            <li key={text}>
              <span class="kept-words" dir="auto">
                {text}
              </span>{' '}
              <span class="soft help">{count === 0 ? words.planned : sayCount(count, words.often)}</span>
            </li>
          ))}
        </ul>
      )}
      {onPlan && (
        <button type="button" class="gentle" data-act="plan" onClick={onPlan}>
          {words.plan}
        </button>
      )}
    </section>
  );
}
