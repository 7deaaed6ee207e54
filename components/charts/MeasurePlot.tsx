import { chartWords } from '@/content/words/charts';
import { linesPath, spotsPath } from '@/core/chart/draw-paths';
import type { Measure } from '@/core/chart/measure-series';
import { type Frame, side, xOf } from '@/core/chart/merge-dots';
import { cutAtGaps } from '@/core/chart/week-summary';
import { fill } from '@/core/text/fill';
import { measureName } from './measure-table';
import { Plot } from './Plot';
import { Spots } from './Spots';

const words = chartWords.measures;

/** One measure on its full scale. Weekly answers are joined unless more than ten days lie between. */
export function MeasurePlot({ measure, frame }: { measure: Measure; frame: Frame }) {
  const { low, middle, high } = measure.id === 'own' ? words.ownLevels : words.levels;
  const weekly = measure.dots.filter((dot) => dot.weekly);
  const runs = cutAtGaps(weekly.map((dot) => ({ ...dot, first: dot.time, last: dot.time })));
  // In the middle of its week, at the foot of the field: it is no answer of 0, so it has a sign of its own.
  const noContact = measure.noContact.map((monday) => ({
    x: Math.round(xOf(Math.min(monday + 3.5, frame.to), frame)),
    y: side,
    count: 1,
  }));
  return (
    <Plot
      label={fill(words.picture, { name: measureName(measure) })}
      frame={frame}
      levels={[
        { value: 0, name: low },
        { value: 5, name: middle },
        { value: 10, name: high },
      ]}
    >
      <path class="plot-line" d={linesPath(runs, frame)} />
      <Spots dots={measure.dots.filter((dot) => !dot.weekly)} frame={frame} open />
      <Spots dots={weekly} frame={frame} />
      {noContact.length > 0 && (
        <g class="squares">
          <path class="spot" d={spotsPath(noContact)} />
          <path class="spot-inside" d={spotsPath(noContact)} />
        </g>
      )}
    </Plot>
  );
}
