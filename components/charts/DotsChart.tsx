import { useMemo } from 'preact/hooks';
import { chartWords } from '@/content/words/charts';
import { compareWeeks } from '@/core/chart/compare-weeks';
import { dayTimeOf } from '@/core/chart/day-index';
import { dotsOf, type FeltDot } from '@/core/chart/dot-series';
import { halvesPath, mediansPath } from '@/core/chart/draw-paths';
import type { Frame } from '@/core/chart/merge-dots';
import { axisOf } from '@/core/chart/span';
import { cutAtGaps, isEnough, summarizeWeeks } from '@/core/chart/week-summary';
import type { CheckIn, Mark } from '@/core/model/entry';
import type { LocalDay } from '@/core/model/time';
import { dotTables } from './dot-tables';
import { EmptyChart } from './EmptyChart';
import { Figure } from './Figure';
import { Key } from './Key';
import { meanings } from './meanings';
import { Plot } from './Plot';
import { PlotMarks } from './PlotMarks';
import { Spots } from './Spots';
import { sayAmount } from './say-amount';

const words = chartWords.dots;
const names = chartWords.names;

interface Props {
  checkIns: readonly CheckIn[];
  marks: readonly Mark[];
  today: LocalDay;
}

/** Every check-in as a dot on the full scale, and the middle of the weeks once there is enough to say it. */
export function DotsChart({ checkIns, marks, today }: Props) {
  const dots = useMemo(() => dotsOf(checkIns, meanings()), [checkIns]);
  const weeks = useMemo(() => summarizeWeeks(dots), [dots]);
  if (!dots.length) return <EmptyChart name={names.dots} says={chartWords.empty.dots} />;
  const times = dots.map(({ time }) => time);
  const frame = { ...axisOf([...times, ...marks.map(dayTimeOf)], today), low: -3, high: 3 };
  const compared = compareWeeks(dots, frame.to);
  const told = isEnough(weeks);
  return (
    <Figure
      name={names.dots}
      count={sayAmount(times, chartWords.counts.checkIns)}
      says={words.caption}
      tables={() => dotTables(dots, told ? weeks : null, marks)}
    >
      <Plot
        label={words.picture}
        frame={frame}
        levels={words.levels.map((level, i) => ({ value: i - 3, name: level }))}
        above={<PlotMarks marks={marks} frame={frame} />}
      >
        {told && (
          <>
            <path class="plot-half" d={halvesPath(weeks, frame)} />
            <path class="plot-median" d={mediansPath(cutAtGaps(weeks), frame)} />
          </>
        )}
        <Both dots={dots} frame={frame} />
      </Plot>
      <Key
        signs={[
          { sign: 'dot', says: words.dot },
          { sign: 'many', says: words.many },
          { sign: 'open', says: words.mixed },
          ...(told
            ? ([
                { sign: 'median', says: words.median },
                { sign: 'half', says: words.half },
              ] as const)
            : []),
          ...(marks.length ? [{ sign: 'mark', says: words.mark } as const] : []),
        ]}
      />
      {compared && <p>{words.compared[compared]}</p>}
      {!told && <p class="soft">{words.later}</p>}
    </Figure>
  );
}

function Both({ dots, frame }: { dots: readonly FeltDot[]; frame: Frame }) {
  return (
    <>
      <Spots dots={dots.filter(({ mixed }) => !mixed)} frame={frame} />
      <Spots dots={dots.filter(({ mixed }) => mixed)} frame={frame} open />
    </>
  );
}
