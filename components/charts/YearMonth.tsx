import { dayLabel } from '@/core/chart/day-index';
import type { YearMonth as Month, YearDay } from '@/core/chart/year-days';
import { dayWriter } from '@/core/text/day-writer';
import { PlaceMark } from './PlaceMark';

interface Props {
  month: Month;
  held: ReadonlyMap<number, YearDay>;
  /** The one day the tab key stops at. */
  stop: number;
  /** The last day that has come. */
  last: number;
  say: (day: number) => string;
  onKey: (event: KeyboardEvent) => void;
  onPoint: (day: number) => void;
  onFocusDay: (day: number) => void;
  onDay: (day: number) => void;
}

/** A Monday, to name the days of the week by. */
const monday = 4;

/** One month as a calendar has it. Days to come are drawn and cannot be pressed. */
export function YearMonth({ month, last, ...rest }: Props) {
  const name = dayWriter({ month: 'long' })(month.first);
  const [short, long] = [dayWriter({ weekday: 'narrow' }), dayWriter({ weekday: 'long' })];
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: HTML allows it: a table walked through by arrow keys is a grid.
    <table class="month" role="grid" aria-label={name}>
      <caption aria-hidden="true">{name}</caption>
      <thead>
        <tr>
          {[0, 1, 2, 3, 4, 5, 6].map((day) => (
            <th key={day} scope="col" abbr={long(monday + day)}>
              <span aria-hidden="true">{short(monday + day)}</span>
              <span class="unseen">{long(monday + day)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, row) => (
          <tr key={row}>
            {week.map((day, column) => (
              <td key={column}>{day !== null && <Day day={day} last={last} {...rest} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, last, held, stop, say, ...on }: { day: number } & Omit<Props, 'month'>) {
  if (day > last) return <span class="day coming" />;
  const its = held.get(day);
  return (
    <button
      type="button"
      class="day"
      data-day={dayLabel(day)}
      data-others={its?.others ? true : undefined}
      tabIndex={day === stop ? 0 : -1}
      aria-label={say(day)}
      onKeyDown={on.onKey}
      onPointerEnter={() => on.onPoint(day)}
      onFocus={() => on.onFocusDay(day)}
      onClick={() => on.onDay(day)}
    >
      {its && its.places.length > 0 && <PlaceMark places={its.places} />}
    </button>
  );
}
