import type { Dot } from './dot-series';
import { type Frame, type Spot, side, xOf, yOf } from './merge-dots';
import type { Week } from './week-summary';

const write = (n: number) => String(Math.round(n * 10) / 10);
const clamp = (x: number) => Math.min(side, Math.max(0, x));

/** All spots as one path of round line ends. A stroke that does not scale keeps them round however the field is stretched. */
export function spotsPath(spots: readonly Spot[]): string {
  // Not quite nothing long: a stroke of no length is left out by some renderers.
  return spots.map(({ x, y }) => `M${x} ${y}h.01`).join('');
}

/** The middle half of each week as a block as wide as the week: nothing is drawn between weeks. */
export function halvesPath(weeks: readonly Week[], frame: Frame): string {
  return weeks
    .flatMap((week) => {
      if (!week.half) return [];
      const [left, right] = edgesOf(week, frame);
      const [top, bottom] = [yOf(week.half.high, frame), yOf(week.half.low, frame)];
      return `M${write(left)} ${write(top)}H${write(right)}V${write(bottom)}H${write(left)}Z`;
    })
    .join('');
}

/** The weekly medians: a level for each week, joined within a run. */
export function mediansPath(runs: readonly (readonly Week[])[], frame: Frame): string {
  return runs
    .flatMap((run) =>
      run.map((week, i) => {
        const [left, right] = edgesOf(week, frame);
        return `${i ? 'L' : 'M'}${write(left)} ${write(yOf(week.median, frame))}H${write(right)}`;
      }),
    )
    .join('');
}

/** Dots joined within each run, in order of time. */
export function linesPath(runs: readonly (readonly Dot[])[], frame: Frame): string {
  return runs
    .map((run) => {
      const places = run.map(({ time, value }) => `${write(xOf(time, frame))} ${write(yOf(value, frame))}`);
      return `M${places.join('L')}`;
    })
    .join('');
}

/** Level lines at the given values, right across. */
export function levelsPath(values: readonly number[], frame: Frame): string {
  return values.map((value) => `M0 ${write(yOf(value, frame))}H${side}`).join('');
}

function edgesOf({ monday }: Week, frame: Frame): [number, number] {
  return [clamp(xOf(monday, frame)), clamp(xOf(monday + 7, frame))];
}
