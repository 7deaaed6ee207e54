import { drawDay } from '@/core/plan/draw-day';
import { findFree } from '@/core/plan/find-free';
import { isQuietMinute } from '@/core/plan/quiet';
import { minutesOf, type Stretch, stretchOf } from '@/core/plan/stretch';
import { dayMinutes } from '@/core/plan/units';
import { type DayRhythm, maxPromptsPerDay, minGapMinutes, type Rhythm, type Weekly } from './rhythm';
import type { LocalTime, Span } from './time';

export const minWindowMinutes = 30;
export const expiryRange = { least: 15, most: 12 * 60 } as const;

/** What can be wrong with a rhythm, each with its own sentence in content/words/options.ts. */
export type RhythmFault =
  | 'time-missing'
  | 'quiet-empty'
  | 'gap-short'
  | 'gap-long'
  | 'expiry-short'
  | 'expiry-long'
  | 'week-range'
  | 'window-empty'
  | 'window-short'
  | 'window-overlaps'
  | 'window-quiet'
  | 'windows-missing'
  | 'time-double'
  | 'times-close'
  | 'time-quiet'
  | 'weekly-quiet'
  | 'no-room';

interface Found {
  where: string;
  fault: RhythmFault;
}

/**
 * What a change would break; null when it may be kept. Only what is new counts: something that stood wrong before, from
 * an older version or a restored file, keeps nobody from changing the rest.
 */
export function faultOf(before: Rhythm, after: Rhythm): RhythmFault | null {
  const old = faultsIn(before);
  const isNew = ({ where, fault }: Found) =>
    !old.some((other) => other.where === where && other.fault === fault);
  return faultsIn(after).find(isNew)?.fault ?? null;
}

/** All that is wrong with a rhythm, and where. What cannot come into play (a day off, 0 a day) is not looked at. */
export function faultsIn(rhythm: Rhythm): Found[] {
  const { quiet, gapMinutes, expiryMinutes, perWeek } = rhythm;
  const found: (Found | false)[] = [
    !!quiet && !isSpan(quiet) && { where: 'quiet', fault: 'time-missing' },
    !!quiet && quiet.from === quiet.to && { where: 'quiet', fault: 'quiet-empty' },
    !(gapMinutes >= minGapMinutes) && { where: 'gap', fault: 'gap-short' },
    gapMinutes > dayMinutes && { where: 'gap', fault: 'gap-long' },
    !(expiryMinutes >= expiryRange.least) && { where: 'expiry', fault: 'expiry-short' },
    expiryMinutes > expiryRange.most && { where: 'expiry', fault: 'expiry-long' },
    perWeek !== null &&
      !(perWeek >= 1 && perWeek <= 7 * maxPromptsPerDay) && { where: 'week', fault: 'week-range' },
  ];
  const plain = found.filter((one) => one !== false);
  if (plain.length) return plain;
  const weekly = faultsOfWeekly(rhythm);
  if (weekly.some(({ fault }) => fault === 'time-missing')) return weekly;
  return [...weekly, ...rhythm.week.flatMap((day, index) => faultsOfDay(rhythm, day, index))];
}

/** The weekly ones: without a time, or at one when nothing can come. */
function faultsOfWeekly(rhythm: Rhythm): Found[] {
  const fault = (weekly: Weekly | null): RhythmFault | null => {
    if (!weekly) return null;
    if (!isTime(weekly.time)) return 'time-missing';
    return isQuietMinute(rhythm, minutesOf(weekly.time)) ? 'weekly-quiet' : null;
  };
  return (['threeGoodThings', 'lookBack'] as const).flatMap((where) => {
    const found = fault(rhythm[where]);
    return found ? [{ where, fault: found }] : [];
  });
}

function faultsOfDay(rhythm: Rhythm, day: DayRhythm, index: number): Found[] {
  const fixed = rhythm.timing === 'fixed';
  const comes = !day.off && day.perDay > 0;
  const parts = fixed ? faultsOfTimes(rhythm, day, comes) : faultsOfWindows(rhythm, day, comes);
  const list = parts.map((fault, part): Found | null => fault && { where: `${index}/${part}`, fault });
  const found = list.filter((one) => one !== null);
  if (found.length || !comes) return found;
  if (!fixed && !day.windows.length) return [{ where: `${index}`, fault: 'windows-missing' }];
  return fits(rhythm, index) ? [] : [{ where: `${index}`, fault: 'no-room' }];
}

/** The plan itself says how many fit. Two weeks, because the weekly ones may take turns (core/plan/weekly.ts). */
function fits(rhythm: Rhythm, index: number): boolean {
  const monday = 4;
  const count = rhythm.week[index]!.perDay;
  return [0, 7].every((days) => drawDay(rhythm, monday + days + index).length >= count);
}

function faultsOfWindows(rhythm: Rhythm, { windows }: DayRhythm, comes: boolean): (RhythmFault | null)[] {
  return windows.map((window, index) => {
    if (!isSpan(window)) return 'time-missing';
    if (window.from === window.to) return 'window-empty';
    const own = stretchOf(window);
    if (own.to - own.from < minWindowMinutes) return 'window-short';
    if (windows.slice(0, index).some((other) => isSpan(other) && overlap(own, stretchOf(other))))
      return 'window-overlaps';
    return comes && isAllQuiet(rhythm, window) ? 'window-quiet' : null;
  });
}

function isAllQuiet(rhythm: Rhythm, window: Span): boolean {
  const alone = { ...rhythm.week[0]!, windows: [window] };
  return findFree({ ...rhythm, week: [alone] }, 1).length === 0;
}

function faultsOfTimes(rhythm: Rhythm, { times }: DayRhythm, comes: boolean): (RhythmFault | null)[] {
  return times.map((time, index) => {
    if (!isTime(time)) return 'time-missing';
    const earlier = times.slice(0, index).filter(isTime);
    if (earlier.includes(time)) return 'time-double';
    const close = (other: string) => Math.abs(minutesOf(other) - minutesOf(time)) < rhythm.gapMinutes;
    if (comes && earlier.some(close)) return 'times-close';
    return comes && isQuietMinute(rhythm, minutesOf(time)) ? 'time-quiet' : null;
  });
}

/** A field that is empty or half filled has no time. */
function isTime(time: LocalTime): boolean {
  return /^\d\d:\d\d$/.test(time);
}

function isSpan({ from, to }: Span): boolean {
  return isTime(from) && isTime(to);
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}
