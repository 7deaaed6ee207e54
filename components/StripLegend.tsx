import { weekWords as words } from '@/content/words/options-week';
import { raisedKinds } from '@/core/model/asked';
import type { StripDay } from '@/core/plan/week-strip';
import { silenceOf } from '@/core/text/say-strip-day';
import { MomentMark } from './MomentMark';

/** What the signs on the strip mean; only of those that are there. */
export function StripLegend({ days }: { days: readonly StripDay[] }) {
  const open = days.filter((day) => !silenceOf(day));
  const kinds = raisedKinds.filter((kind) =>
    days.some((day) => day.moments.some((one) => one.kind === kind)),
  );
  const { window, quiet, now } = words.legend;
  return (
    <ul class="strip-legend" aria-hidden="true">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="-10 -8 20 16" aria-hidden="true" data-kind={kind}>
            <MomentMark kind={kind} />
          </svg>
          {words.legend[kind]}
        </li>
      ))}
      {open.some(({ windows }) => windows.length) && (
        <li>
          <svg viewBox="-10 -8 20 16" aria-hidden="true">
            <rect class="strip-window" x="-9" y="-5" width="18" height="10" rx="3" />
          </svg>
          {window}
        </li>
      )}
      {open.some((day) => day.quiet.length) && (
        <li>
          <svg viewBox="-10 -8 20 16" aria-hidden="true">
            <rect class="strip-quiet" x="-9" y="-7" width="18" height="14" />
          </svg>
          {quiet}
        </li>
      )}
      <li>
        <svg viewBox="-10 -8 20 16" aria-hidden="true">
          <line class="strip-now" y1="-8" y2="8" />
        </svg>
        {now}
      </li>
    </ul>
  );
}
