import type { Entry } from '@/core/model/entry';

/** The wall-clock time an entry was lived at, where it was lived, as the reader's language writes it. */
export function clockTime(
  { at, offsetMinutes }: Pick<Entry, 'at' | 'offsetMinutes'>,
  locale?: string,
): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO('UTC')
    .add({ minutes: offsetMinutes })
    .toPlainTime()
    .toLocaleString(locale, { hour: '2-digit', minute: '2-digit' });
}
