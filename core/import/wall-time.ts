import type { LivedAt } from '@/core/model/entry-at';

/** Four digits of a year, and nothing before anybody could have written: other days have no month to stand in here. */
const first = 0;
const last = Date.UTC(9999, 11, 30);

/** True when a moment has a day that this journal can hold. */
export function isPlaceable({ at, offsetMinutes }: LivedAt): boolean {
  return at >= first && at <= last && Number.isInteger(offsetMinutes) && Math.abs(offsetMinutes) <= 18 * 60;
}

const spaces = /[\s\u00a0\u202f]+/g;

/** `21:35`, `9:35 pm`, `9:35 PM`; null for anything else. */
export function clockOf(text: string): Temporal.PlainTime | null {
  const said = /^(\d{1,2}):(\d{2})(?::\d{2})?(?:([ap])\.?m\.?)?$/i.exec(text.replace(spaces, ''));
  if (!said) return null;
  const half = said[3]?.toLowerCase();
  const typed = Number(said[1]);
  if (half && (typed < 1 || typed > 12)) return null;
  const hour = half ? (typed % 12) + (half === 'p' ? 12 : 0) : typed;
  return parsed(() => Temporal.PlainTime.from({ hour, minute: Number(said[2]) }, { overflow: 'reject' }));
}

/** A day `YYYY-MM-DD` at a time of day in a zone; noon when there is no time. null when there is no such day. */
export function momentOn(day: string, time: Temporal.PlainTime | null, zone: string): LivedAt | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day.trim())) return null;
  const date = parsed(() => Temporal.PlainDate.from(day.trim()));
  return date && placed(date.toZonedDateTime({ timeZone: zone, plainTime: time ?? noon }));
}

const noon = new Temporal.PlainTime(12);

/**
 * A moment as programs write it: with an offset it is kept as it was lived, with a Z it is seen from the zone, without
 * either it is a wall time of the zone, and a day alone is its noon. null when it is none.
 */
export function momentOf(text: string, zone: string): LivedAt | null {
  const said = text.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
  if (said.length > 40) return null;
  if (!said.includes('T')) return momentOn(said, null, zone);
  const offset = /[+-]\d{2}:?\d{2}$/.exec(said)?.[0];
  if (offset || /z$/i.test(said)) {
    const instant = parsed(() => Temporal.Instant.from(said));
    const where = offset?.replace(/^(...)(\d\d)$/, '$1:$2') ?? zone;
    return instant && parsed(() => placed(instant.toZonedDateTimeISO(where)));
  }
  const wall = parsed(() => Temporal.PlainDateTime.from(said));
  return wall && parsed(() => placed(wall.toZonedDateTime(zone)));
}

function placed(lived: Temporal.ZonedDateTime): LivedAt | null {
  const offsetMinutes = Math.round(lived.offsetNanoseconds / 60e9);
  const moment = { at: lived.epochMilliseconds, offsetMinutes };
  return isPlaceable(moment) ? moment : null;
}

function parsed<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
