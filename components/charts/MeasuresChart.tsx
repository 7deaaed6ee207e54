import { useMemo } from 'preact/hooks';
import { chartWords } from '@/content/words/charts';
import { type Measure, measuresOf } from '@/core/chart/measure-series';
import { axisOf } from '@/core/chart/span';
import type { Entry } from '@/core/model/entry';
import type { LocalDay } from '@/core/model/time';
import { EmptyChart } from './EmptyChart';
import { Figure } from './Figure';
import { Key, type Sign } from './Key';
import { MeasurePlot } from './MeasurePlot';
import { measureName, measureTable } from './measure-table';
import { sayAmount } from './say-amount';

const words = chartWords.measures;
const names = chartWords.names;

/** Safety, trust and own measures below each other on the same line of time, each from 0 to 10, all in one hue. */
export function MeasuresChart({ entries, today }: { entries: readonly Entry[]; today: LocalDay }) {
  const measures = useMemo(() => measuresOf(entries), [entries]);
  if (!measures.length) return <EmptyChart name={names.measures} says={chartWords.empty.measures} />;
  const times = measures.flatMap((measure) => timesOf(measure));
  const frame = { ...axisOf(times, today), low: 0, high: 10 };
  const some = (holds: (measure: Measure) => boolean, sign: Sign, says: string) =>
    measures.some(holds) ? [{ sign, says }] : [];
  return (
    <Figure
      name={names.measures}
      count={sayAmount(times, chartWords.counts.answers)}
      says={words.says}
      tables={() => [measureTable(measures)]}
    >
      {measures.map((measure, i) => (
        <section key={i} class="measure">
          <h4>{measureName(measure)}</h4>
          <p class="soft chart-count">{sayAmount(timesOf(measure), chartWords.counts.answers)}</p>
          <MeasurePlot measure={measure} frame={frame} />
        </section>
      ))}
      <Key
        signs={[
          ...some(({ dots }) => dots.some(({ weekly }) => weekly), 'dot', words.weekly),
          ...some(({ dots }) => dots.some(({ weekly }) => !weekly), 'open', words.along),
          ...some(({ noContact }) => noContact.length > 0, 'square', words.noContact),
        ]}
      />
    </Figure>
  );
}

/** When something was said; that there was no contact is an answer, too. */
function timesOf({ dots, noContact }: Measure): number[] {
  return [...dots.map(({ time }) => time), ...noContact];
}
