import type { Rhythm } from '@/core/model/rhythm';
import type { Instant, LocalDay } from '@/core/model/time';
import { isPaused } from './pause';
import { isQuiet, quietEnd } from './quiet';

/** What keeps the whole day or hour quiet, whatever is planned. */
export interface Silence {
  rhythm: Rhythm;
  hardDates: readonly LocalDay[];
  timeZone: string;
}

/** Whether nothing may come on a local day: it is paused, or one the reader marked as hard (guidance 4 and 2.12). */
export function isSilent({ rhythm, hardDates }: Omit<Silence, 'timeZone'>, day: Temporal.PlainDate): boolean {
  return isPaused(rhythm, day) || hardDates.includes(day.toString());
}

/**
 * The first moment from `at` on (epoch ms), and before `before`, that lies in no quiet hours and on no silent day; null
 * when there is none. Quiet hours are those of the wall clock in the zone, whatever it was when the plan was made.
 */
export function findOpening(at: Instant, before: Instant, silence: Silence): Instant | null {
  let opening = at;
  while (opening < before) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(opening).toZonedDateTimeISO(silence.timeZone);
    const day = zoned.toPlainDate();
    if (isSilent(silence, day)) {
      opening = zoned.startOfDay().add({ days: 1 }).epochMilliseconds;
    } else if (isQuiet(silence.rhythm, zoned)) {
      opening = quietEnd(silence.rhythm, zoned)?.epochMilliseconds ?? before;
    } else return opening;
  }
  return null;
}
