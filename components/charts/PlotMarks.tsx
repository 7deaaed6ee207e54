import { chartWords } from '@/content/words/charts';
import { dayTimeOf } from '@/core/chart/day-index';
import { type Frame, side, xOf } from '@/core/chart/merge-dots';
import { placeLabels } from '@/core/chart/place-labels';
import type { Mark } from '@/core/model/entry';

const words = chartWords.dots;
/** Beyond this a label grows to the left, so that it ends where the field does. */
const farRight = 80;

/** The reader's own events: a tick each, named where there is room. All of them stand in the table. */
export function PlotMarks({ marks, frame }: { marks: readonly Mark[]; frame: Frame }) {
  const places = marks.map((mark) => (100 * xOf(dayTimeOf(mark), frame)) / side);
  const named = placeLabels(places);
  return (
    <>
      {marks.map((mark, i) => (
        <span
          key={mark.id}
          class="plot-mark"
          data-end={places[i]! > farRight ? true : undefined}
          style={{ insetInlineStart: `${places[i]!.toFixed(2)}%` }}
        >
          {named[i] && <span class="plot-mark-name">{words.markNames[mark.mark]}</span>}
        </span>
      ))}
    </>
  );
}
