import type { ComponentChildren } from 'preact';
import { levelsPath } from '@/core/chart/draw-paths';
import { type Frame, side, xOf, yOf } from '@/core/chart/merge-dots';
import { timeTicks } from '@/core/chart/time-ticks';
import { dayWriter } from '@/core/text/day-writer';

interface Props {
  label: string;
  frame: Frame;
  /** Every level that gets a line, and what it is called where it is named. */
  levels: readonly { value: number; name?: string }[];
  /** Drawn into a field of 1000 by 1000 that is stretched to the room there is; strokes and words are not. */
  children: ComponentChildren;
  /** Words above the field. */
  above?: ComponentChildren;
}

const share = (place: number) => `${((100 * place) / side).toFixed(2)}%`;

/** A line of time under a full, fixed scale. It is a picture: the twin says the same. */
export function Plot({ label, frame, levels, children, above }: Props) {
  const { days, yearly } = timeTicks(frame.from, frame.to);
  const long = frame.to - frame.from > 400;
  const write = dayWriter(
    yearly ? { year: 'numeric' } : { month: 'short', ...(long && { year: '2-digit' as const }) },
  );
  return (
    <div class="plot" role="img" aria-label={label}>
      <div class="plot-scale">
        {levels.map(({ value, name }) => (
          <span key={value} style={{ top: share(yOf(value, frame)) }}>
            {name}
          </span>
        ))}
      </div>
      <div class="plot-field">
        {above}
        <svg viewBox={`0 0 ${side} ${side}`} preserveAspectRatio="none" aria-hidden="true">
          <path
            class="plot-levels"
            d={levelsPath(
              levels.map(({ value }) => value),
              frame,
            )}
          />
          {children}
        </svg>
      </div>
      <div class="plot-times">
        {days.map((day) => (
          <span key={day} style={{ insetInlineStart: share(xOf(day, frame)) }}>
            {write(day)}
          </span>
        ))}
      </div>
    </div>
  );
}
