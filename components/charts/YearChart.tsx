import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { chartWords } from '@/content/words/charts';
import { dayLabel, dayNumber } from '@/core/chart/day-index';
import { daysOfYear, yearsOf } from '@/core/chart/year-days';
import type { Entry } from '@/core/model/entry';
import type { LocalDay } from '@/core/model/time';
import { dayWriter } from '@/core/text/day-writer';
import { sayCount } from '@/core/text/say-count';
import { sayYearDay } from '@/core/text/say-year-day';
import { Figure } from './Figure';
import { meanings } from './meanings';
import { PlaceLegend } from './PlaceLegend';
import { YearGrid } from './YearGrid';
import { YearLine } from './YearLine';
import { YearTurn } from './YearTurn';

const words = chartWords.year;

interface Props {
  entries: readonly Entry[];
  today: LocalDay;
  onDay: (day: LocalDay) => void;
}

/** One year, day by day, with the way to the years before. */
export function YearChart({ entries, today, onDay }: Props) {
  const now = dayNumber(today);
  const years = useMemo(() => yearsOf(entries, now), [entries, now]);
  const year = useSignal(years.last);
  const held = useMemo(() => daysOfYear(entries, year.value, meanings()), [entries, year.value]);
  const pointed = useSignal<number | null>(null);
  const write = dayWriter({ day: 'numeric', month: 'long' });
  const say = (day: number) => sayYearDay(write(day), held.get(day), { ...words.day, ...chartWords.counts });
  const rows = () =>
    [...held.values()].map((day) => [write(day.day), day.words.join(', '), day.checkIns, day.others]);
  return (
    <Figure
      name={chartWords.names.year}
      count={sayCount(held.size, chartWords.counts.days)}
      tables={() => [{ name: String(year.value), heads: words.heads, rows: rows() }]}
    >
      <YearTurn
        year={year.value}
        first={years.first}
        last={years.last}
        onTurn={(to) => {
          year.value = to;
          pointed.value = null;
        }}
      />
      <p class="unseen" id="year-keys">
        {words.keys}
      </p>
      <YearGrid
        key={year.value}
        year={year.value}
        today={now}
        held={held}
        pointed={pointed}
        say={say}
        onDay={(day) => onDay(dayLabel(day))}
      />
      <YearLine pointed={pointed} say={say} />
      <PlaceLegend />
    </Figure>
  );
}
