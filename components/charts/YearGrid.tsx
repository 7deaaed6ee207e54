import { type Signal, useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { chartWords } from '@/content/words/charts';
import { dayLabel, dayNumber } from '@/core/chart/day-index';
import { stepDay } from '@/core/chart/step-day';
import { monthsOfYear, type YearDay } from '@/core/chart/year-days';
import { fill } from '@/core/text/fill';
import { YearMonth } from './YearMonth';

const words = chartWords.year;

interface Props {
  year: number;
  today: number;
  held: ReadonlyMap<number, YearDay>;
  /** The day under the pointer or the focus, for the line below. */
  pointed: Signal<number | null>;
  say: (day: number) => string;
  onDay: (day: number) => void;
}

/** Twelve months by their weekdays. One stop of the tab key; from there arrow keys go by day. */
export function YearGrid({ year, today, held, pointed, say, onDay }: Props) {
  const months = useMemo(() => monthsOfYear(year), [year]);
  const current = useSignal(today);
  const grid = useRef<HTMLDivElement>(null);
  const first = months[0]!.first;
  // Days to come are not there yet; a year that was turned to begins at its last day.
  const last = Math.min(dayNumber(`${year}-12-31`), today);
  const stop = Math.max(first, Math.min(last, current.value));

  function step(event: KeyboardEvent) {
    const to = stepDay(stop, event.key, first, last);
    if (to === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    current.value = to;
    grid.current?.querySelector<HTMLElement>(`[data-day="${dayLabel(to)}"]`)?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no fields here; the months are one group of tables.
    <div
      class="year"
      ref={grid}
      role="group"
      aria-label={fill(words.picture, { year })}
      aria-describedby="year-keys"
    >
      {months.map((month) => (
        <YearMonth
          key={month.first}
          month={month}
          held={held}
          stop={stop}
          last={last}
          say={say}
          onKey={step}
          onPoint={(day) => {
            pointed.value = day;
          }}
          onFocusDay={(day) => {
            current.value = day;
            pointed.value = day;
          }}
          onDay={onDay}
        />
      ))}
    </div>
  );
}
