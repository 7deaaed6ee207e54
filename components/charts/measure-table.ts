import { chartWords } from '@/content/words/charts';
import type { Measure } from '@/core/chart/measure-series';
import { quantile } from '@/core/chart/quantile';
import { mondayOf } from '@/core/plan/day-number';
import { dayWriter } from '@/core/text/day-writer';
import { fill } from '@/core/text/fill';
import { sayCount } from '@/core/text/say-count';
import { sayNumber } from '@/core/text/say-number';
import type { TwinTable } from './Twin';

const words = chartWords.measures;

/** What a measure is called. */
export function measureName({ id, name }: Measure): string {
  return id === 'own' ? name! : words.names[id];
}

/** The twin of all measures: a row for each week in which one was answered, a column for each measure. */
export function measureTable(measures: readonly Measure[]): TwinTable {
  const write = dayWriter({ day: 'numeric', month: 'short', year: 'numeric' });
  const columns = measures.map(({ dots, noContact }) => ({
    weeks: Map.groupBy(dots, ({ time }) => mondayOf(Math.floor(time))),
    noContact: new Set(noContact),
  }));
  const mondays = new Set(columns.flatMap(({ weeks, noContact }) => [...weeks.keys(), ...noContact]));
  const rows = [...mondays]
    .sort((a, b) => a - b)
    .map((monday) => [
      write(monday),
      ...columns.map(({ weeks, noContact }) => {
        const values = weeks.get(monday)?.map(({ value }) => value);
        return [...(values ? [sayWeek(values)] : []), ...(noContact.has(monday) ? [words.none] : [])].join(
          ', ',
        );
      }),
    ]);
  return { name: chartWords.names.measures, heads: [words.week, ...measures.map(measureName)], rows };
}

/** One answer as it is, several by their middle, with all they range over. */
function sayWeek(values: number[]): string {
  if (values.length === 1) return String(values[0]);
  const sorted = values.toSorted((a, b) => a - b);
  return fill(words.several, {
    middle: sayNumber(quantile(sorted, 0.5)),
    low: sorted[0]!,
    high: sorted.at(-1)!,
    count: sayCount(sorted.length, chartWords.counts.answers),
  });
}
