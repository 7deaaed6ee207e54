import { weekWords as words } from '@/content/words/options-week';
import type { StripDay } from '@/core/plan/week-strip';
import { silenceOf } from '@/core/text/say-strip-day';
import { MomentMark } from './MomentMark';

interface Props {
  day: StripDay;
  /** Today's minute; null on the other days. */
  now: number | null;
}

/** Minutes of the day as a place on the row. Percentages: the row is as wide as there is room. */
const at = (minute: number) => `${(minute / 1440) * 100}%`;

/** One day from midnight to midnight. */
export function StripRow({ day, now }: Props) {
  const silence = silenceOf(day);
  return (
    <svg class="strip-row" aria-hidden="true" data-silence={silence ?? undefined}>
      <rect class="strip-ground" width="100%" height="100%" rx="6" />
      {!silence &&
        day.windows.map(({ from, to }) => (
          <rect
            key={from}
            class="strip-window"
            x={at(from)}
            width={at(to - from)}
            y="20%"
            height="60%"
            rx="4"
          />
        ))}
      {!silence &&
        day.quiet.map(({ from, to }) => (
          <rect key={from} class="strip-quiet" x={at(from)} width={at(to - from)} height="100%" />
        ))}
      {!silence &&
        [6, 12, 18].map((hour) => (
          <line key={hour} class="strip-hour" x1={at(hour * 60)} x2={at(hour * 60)} y1="0" y2="100%" />
        ))}
      {silence && (
        <text class="strip-says" x="50%" y="50%">
          {words.states[silence]}
        </text>
      )}
      {now !== null && <line class="strip-now" x1={at(now)} x2={at(now)} y1="0" y2="100%" />}
      {day.moments.map(({ minute, kind }) => (
        <svg
          key={`${kind}-${minute}`}
          x={at(minute)}
          y="50%"
          overflow="visible"
          aria-hidden="true"
          class={now !== null && minute < now ? 'past' : undefined}
          data-kind={kind}
        >
          <MomentMark kind={kind} />
        </svg>
      ))}
    </svg>
  );
}
