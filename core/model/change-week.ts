import { isQuietMinute, quietStretches } from '@/core/plan/quiet';
import { minutesOf, stretchOf, subtract } from '@/core/plan/stretch';
import type { DayRhythm, Rhythm } from './rhythm';
import type { LocalTime, Span } from './time';

/** Days that are set together. Days count from Monday 0 … Sunday 6. */
export interface DayGroup {
  id: string;
  days: readonly number[];
}

export const togetherGroups: readonly DayGroup[] = [
  { id: 'weekdays', days: [0, 1, 2, 3, 4] },
  { id: 'weekend', days: [5, 6] },
];
export const singleGroups: readonly DayGroup[] = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
  id: `day-${day + 1}`,
  days: [day],
}));

/** Whether Monday to Friday are set alike, and Saturday like Sunday. */
export function isTogether({ week }: Rhythm): boolean {
  const alike = (day: number, other: number) => JSON.stringify(week[day]) === JSON.stringify(week[other]);
  return togetherGroups.every(({ days }) => days.every((day) => alike(days[0]!, day)));
}

/** Tuesday to Friday set as Monday is, Sunday as Saturday is. */
export function bringTogether(rhythm: Rhythm): Rhythm {
  const leaders = rhythm.week.map((_, day) => (day < 5 ? 0 : 5));
  return { ...rhythm, week: leaders.map((leader) => rhythm.week[leader]!) };
}

/** The rhythm with some of its days changed. */
export function changeDays(
  rhythm: Rhythm,
  days: readonly number[],
  change: (day: DayRhythm, index: number) => DayRhythm,
): Rhythm {
  const week = rhythm.week.map((day, index) => (days.includes(index) ? change(day, index) : day));
  return { ...rhythm, week };
}

/** Sets how many come on some days. Fixed times go along, so that each prompt has one and none is left over. */
export function setPerDay(rhythm: Rhythm, days: readonly number[], perDay: number): Rhythm {
  return changeDays(rhythm, days, (day) => ({
    ...day,
    perDay,
    ...(rhythm.timing === 'fixed' && perDay > 0 && { times: fitTimes(rhythm, day.times, perDay) }),
  }));
}

/** Changes how times are found. Days that come at fixed times get exactly as many as they have prompts. */
export function setTiming(rhythm: Rhythm, timing: Rhythm['timing']): Rhythm {
  const days = rhythm.week.flatMap((day, index) => (day.perDay > 0 ? [index] : []));
  if (timing === 'random') return { ...rhythm, timing };
  return changeDays({ ...rhythm, timing }, days, (day) => ({
    ...day,
    times: fitTimes(rhythm, day.times, day.perDay),
  }));
}

/** A window to add beside those that stand; null when the day has no room for one. */
export function suggestWindow(rhythm: Rhythm, windows: readonly Span[]): Span | null {
  const taken = windows.map(stretchOf);
  const lastEnd = Math.max(0, ...taken.map(({ to }) => to));
  const free = subtract([waking], [...taken, ...quietStretches(rhythm)]).filter(
    ({ from, to }) => to - from >= 60,
  );
  const room = free.find(({ from }) => from >= lastEnd) ?? free[0];
  if (!room) return null;
  const from = room.to - room.from >= 180 && room.from === lastEnd ? room.from + 60 : room.from;
  return { from: timeOf(from), to: timeOf(Math.min(room.to, from + 120)) };
}

/** A time to add to those that stand, later than them if there is one; null when the gap leaves no room. */
export function suggestTime(rhythm: Rhythm, times: readonly LocalTime[]): LocalTime | null {
  const taken = times.map(minutesOf);
  const last = Math.max(0, ...taken);
  const fitting = halfHours.filter(
    (at) => !isQuietMinute(rhythm, at) && taken.every((other) => Math.abs(other - at) >= rhythm.gapMinutes),
  );
  const at = fitting.find((time) => time > last) ?? fitting[0];
  return at === undefined ? null : timeOf(at);
}

/** So many of the times, earliest first, without those that are too close or quiet; more are suggested as needed. */
function fitTimes(rhythm: Rhythm, times: readonly LocalTime[], count: number): LocalTime[] {
  const kept: LocalTime[] = [];
  for (const time of [...times].sort()) {
    const apart = kept.every((other) => minutesOf(time) - minutesOf(other) >= rhythm.gapMinutes);
    if (apart && kept.length < count && !isQuietMinute(rhythm, minutesOf(time))) kept.push(time);
  }
  while (kept.length < count) {
    const more = suggestTime(rhythm, kept);
    if (!more) break;
    kept.push(more);
  }
  return kept.sort();
}

/** Where suggestions are made: the hours most people are up. */
const waking = { from: 8 * 60, to: 22 * 60 };
const halfHours = Array.from({ length: 25 }, (_, index) => 9 * 60 + index * 30);

function timeOf(minutes: number): LocalTime {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
