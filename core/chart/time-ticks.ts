import { dateOf } from '@/core/plan/day-number';
import { dayNumber } from './day-index';

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240] as const;
/** More names than this do not stand side by side on a narrow screen. */
const most = 5;

/** The firsts of months to name below a line of time, evenly spaced, and whether a year says enough. */
export function timeTicks(from: number, to: number): { days: number[]; yearly: boolean } {
  for (const step of steps) {
    const days = firsts(from, to, step);
    if (days.length <= most) return { days, yearly: step >= 12 };
  }
  return { days: [], yearly: true };
}

function firsts(from: number, to: number, step: number): number[] {
  const start = dateOf(from);
  const days: number[] = [];
  // Counted from January of year 0, so that steps fall on the same months wherever the line begins.
  const begin = Math.ceil((start.year * 12 + start.month - 1) / step) * step;
  for (let month = begin; ; month += step) {
    const day = dayNumber(new Temporal.PlainDate(Math.floor(month / 12), (month % 12) + 1, 1).toString());
    if (day >= to) return days;
    if (day >= from) days.push(day);
    if (days.length > most) return days;
  }
}
