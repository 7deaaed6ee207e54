import { chartWords } from '@/content/words/charts';
import { dayNumberOf } from '@/core/chart/day-index';
import type { FeltDot } from '@/core/chart/dot-series';
import { summarizeWeeks, type Week } from '@/core/chart/week-summary';
import type { Mark } from '@/core/model/entry';
import { mondayOf } from '@/core/plan/day-number';
import { dayWriter } from '@/core/text/day-writer';
import { fill } from '@/core/text/fill';
import type { TwinTable } from './Twin';

const words = chartWords.dots;

/** The twin of the dots: every check-in counted in its week, and every mark. `told`: null while too few for a middle. */
export function dotTables(
  dots: readonly FeltDot[],
  told: readonly Week[] | null,
  marks: readonly Mark[],
): TwinTable[] {
  const write = dayWriter({ day: 'numeric', month: 'short', year: 'numeric' });
  const mixed = new Map<number, number>();
  for (const dot of dots) {
    const monday = mondayOf(Math.floor(dot.time));
    if (dot.mixed) mixed.set(monday, (mixed.get(monday) ?? 0) + 1);
  }
  const rows = (told ?? summarizeWeeks(dots)).map(({ monday, count, median, half }) => [
    write(monday),
    count,
    told ? sayLevel(median) : words.notDrawn,
    told && half ? sayHalf(half) : words.notDrawn,
    mixed.get(monday) ?? 0,
  ]);
  const marked = marks.map((mark) => [write(dayNumberOf(mark)), words.markNames[mark.mark], mark.text]);
  return [
    { name: chartWords.names.dots, heads: words.heads, rows },
    ...(marked.length ? [{ name: words.marks, heads: words.markHeads, rows: marked }] : []),
  ];
}

/** A valence in the words of the scale; what lies clearly between two of them is said so. */
function sayLevel(valence: number): string {
  const level = (at: number) => words.levels[at + 3]!;
  const [below, near] = [Math.floor(valence), Math.round(valence)];
  if (Math.abs(valence - near) <= 0.25) return level(near);
  return fill(words.between, { one: level(below), other: level(below + 1) });
}

function sayHalf({ low, high }: { low: number; high: number }): string {
  const [from, to] = [sayLevel(low), sayLevel(high)];
  return from === to ? from : fill(words.range, { low: from, high: to });
}
