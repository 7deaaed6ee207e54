import type { LocalDay, LocalTime } from './time';

/** When something was lived, as entries hold it. */
export interface LivedAt {
  /** Epoch milliseconds. */
  at: number;
  offsetMinutes: number;
}

/**
 * The moment of a local day and time in `zone`, for something that is written down later. Where the clock skipped that
 * time (a DST change) it is the time after the gap; where it ran twice, the first. Returns why not, when it cannot be:
 * `no-day` when a day is missing or none, `no-time` likewise, `ahead` when it has not come yet.
 */
export function entryAt(
  day: LocalDay | '',
  time: LocalTime | '',
  zone: string,
  now: number,
): LivedAt | 'no-day' | 'no-time' | 'ahead' {
  const date = parse(() => Temporal.PlainDate.from(day));
  if (!date) return 'no-day';
  const clock = parse(() => Temporal.PlainTime.from(time));
  if (!clock) return 'no-time';
  const lived = date.toZonedDateTime({ timeZone: zone, plainTime: clock });
  if (lived.epochMilliseconds > now) return 'ahead';
  return { at: lived.epochMilliseconds, offsetMinutes: lived.offsetNanoseconds / 60e9 };
}

function parse<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
