import { useMemo } from 'preact/hooks';
import { chartWords } from '@/content/words/charts';
import { countWords, type WordCount } from '@/core/chart/count-words';
import { dayNumberOf } from '@/core/chart/day-index';
import { placeIds } from '@/core/chart/read-picked';
import type { CheckIn } from '@/core/model/entry';
import { fill } from '@/core/text/fill';
import { sayNumber } from '@/core/text/say-number';
import { EmptyChart } from './EmptyChart';
import { Figure } from './Figure';
import { meanings, placeName } from './meanings';
import { PlaceMark } from './PlaceMark';
import { sayAmount } from './say-amount';

const words = chartWords.words;
const names = chartWords.names;

/** The range of feelings: every word that was picked, by where it lies. It honours mixed times better than one line. */
export function WordsChart({ checkIns }: { checkIns: readonly CheckIn[] }) {
  const counts = useMemo(() => countWords(checkIns, meanings()), [checkIns]);
  if (!counts.length) return <EmptyChart name={names.words} says={chartWords.empty.words} />;
  const most = counts[0]!.count;
  const rows = counts.map((word) => [word.name, placeName(word.place), word.count]);
  return (
    <Figure
      name={names.words}
      count={sayAmount(checkIns.map(dayNumberOf), chartWords.counts.checkIns)}
      says={words.says}
      tables={() => [{ name: names.words, heads: words.heads, rows }]}
    >
      <div class="places">
        {placeIds.map((place) => {
          const its = counts.filter((word) => word.place === place);
          if (!its.length) return null;
          return (
            <section key={place} class="place" data-place={place} aria-label={placeName(place)}>
              <h4>
                <PlaceMark places={[place]} />
                {placeName(place)}
              </h4>
              <ul>
                {its.map((word) => (
                  <Bubble key={word.name} {...word} most={most} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Figure>
  );
}

/** A word with a circle whose surface, not its width, is as large as its count. */
function Bubble({ name, count, most }: WordCount & { most: number }) {
  return (
    <li class="bubble">
      <span class="bubble-circle" style={{ '--part': Math.sqrt(count / most).toFixed(3) }} />
      <span>{name}</span>
      <span class="soft">{fill(words.times, { n: sayNumber(count) })}</span>
    </li>
  );
}
