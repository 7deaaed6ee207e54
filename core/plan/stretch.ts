import type { LocalTime, Span } from '@/core/model/time';
import { dayMinutes } from './units';

/** Minutes counted from a day's midnight on the wall clock, `to` not included; more than 1440 is the day after. */
export interface Stretch {
  from: number;
  to: number;
}

/** Minutes from midnight to a wall time. */
export function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** A span of wall times as minutes of the day it starts on; past midnight, and the whole circle when both ends are equal. */
export function stretchOf({ from, to }: Span): Stretch {
  const start = minutesOf(from);
  const end = minutesOf(to);
  return { from: start, to: end > start ? end : end + dayMinutes };
}

/** The same minutes without overlaps, earliest first. */
export function unite(stretches: readonly Stretch[]): Stretch[] {
  const united: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = united.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (from < to) united.push({ from, to });
  }
  return united;
}

/** What is left of `stretches` outside all of `taken`. Empty when nothing is. */
export function subtract(stretches: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  return taken.reduce<Stretch[]>(
    (left, { from, to }) =>
      left.flatMap((part) => {
        if (to <= part.from || part.to <= from) return part;
        const before = { from: part.from, to: from };
        const after = { from: to, to: part.to };
        return [before, after].filter((rest) => rest.from < rest.to);
      }),
    [...stretches],
  );
}

/** The stretch that holds this minute, or undefined. */
export function holding(stretches: readonly Stretch[], at: number): Stretch | undefined {
  return stretches.find(({ from, to }) => from <= at && at < to);
}
