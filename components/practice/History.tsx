import { practiceWords } from '@/content/words/practices';
import { dayOf } from '@/core/model/day';
import type { ListItem } from '@/core/model/list';
import type { Practice } from '@/core/model/practice';
import { fill } from '@/core/text/fill';
import { longDay } from '@/core/text/long-day';

const words = practiceWords.list;

/** How a thing was found each time, as a plain list: nothing is counted and nothing is a score. */
export function History({ practice, item }: { practice: Practice; item: ListItem }) {
  const { review } = practice;
  if (!item.outcomes.length) return null;
  const nameOf = (id: string) => review?.outcomes.find((outcome) => outcome.id === id)?.name ?? id;
  return (
    <div class="history">
      <h3>{words.history}</h3>
      <ul>
        {item.outcomes.map(({ at, outcome, note, scale }) => {
          const day = longDay(dayOf({ ...item, at }));
          return (
            <li key={at}>
              <p>{fill(outcome ? words.outcome : words.note, { day, name: nameOf(outcome) })}</p>
              {note && (
                <p class="kept-words" dir="auto">
                  {note}
                </p>
              )}
              {scale !== null && review?.scale && (
                <p class="soft">{fill(words.scale, { label: review.scale.label, n: scale })}</p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
