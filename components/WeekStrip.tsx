import { weekWords as words } from '@/content/words/options-week';
import type { StripDay } from '@/core/plan/week-strip';
import { clockOf } from '@/core/text/say-strip-day';
import { speech } from '@/core/text/spoken';
import { StripLegend } from './StripLegend';
import { StripRow } from './StripRow';

interface Props {
  /** Seven days; the first is today. */
  days: readonly StripDay[];
  /** Today's minute. */
  now: number;
}

/** Seven days as rows, hours from left to right. It is a picture: WeekWords says the same. */
export function WeekStrip({ days, now }: Props) {
  return (
    <div>
      <div class="strip" id="strip" role="img" aria-label={words.picture}>
        <div class="strip-hours">
          {[6, 12, 18].map((hour) => (
            <span key={hour}>{clockOf(hour * 60).toLocaleString(speech.locale, { hour: 'numeric' })}</span>
          ))}
        </div>
        {days.map((day, index) => (
          <div class="strip-line" key={day.on} data-day={day.on}>
            <span class="strip-day">{index === 0 ? words.today : shortDay(day.on)}</span>
            <StripRow day={day} now={index === 0 ? now : null} />
          </div>
        ))}
      </div>
      <StripLegend days={days} />
    </div>
  );
}

function shortDay(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(speech.locale, { weekday: 'short', day: 'numeric' });
}
