import type { Entry } from '@/core/model/entry';
import { dateFormat } from './date-format';

/** The wall-clock time an entry was lived at, where it was lived, as the reader's language writes it. */
export function clockTime(
  { at, offsetMinutes }: Pick<Entry, 'at' | 'offsetMinutes'>,
  locale?: string,
): string {
  const lived = Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO('UTC')
    .add({ minutes: offsetMinutes })
    .toPlainTime();
  return dateFormat('time', locale).format(lived);
}
