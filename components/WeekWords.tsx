import { weekWords as words } from '@/content/words/options-week';
import type { StripDay } from '@/core/plan/week-strip';
import { longDay } from '@/core/text/long-day';
import { sayStripDay } from '@/core/text/say-strip-day';

interface Props {
  /** Seven days; the first is today. */
  days: readonly StripDay[];
  /** Today's minute. */
  now: number;
}

/** What the strip draws, day by day in sentences. */
export function WeekWords({ days, now }: Props) {
  return (
    <details class="fold" id="strip-words">
      <summary>
        <h4>{words.words}</h4>
      </summary>
      <dl class="strip-words">
        {days.map((day, index) => (
          <div key={day.on} data-day={day.on}>
            <dt>{longDay(day.on)}</dt>
            <dd>{sayStripDay(day, index === 0 ? now : null, words.says).join(' ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
