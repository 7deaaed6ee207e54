import * as z from 'zod/mini';
import { LocalDay, LocalTime } from './time';

/** When a review of a kept thing comes on a day for which no time was set. */
export const reviewTime: LocalTime = '18:00';

/** A day on which something kept is to be looked at again; a null time means any time of that day. */
export const Reminder = z.strictObject({ on: LocalDay, time: z.nullable(LocalTime) });
export type Reminder = z.infer<typeof Reminder>;

/**
 * The days on which living lists come back, one line a day, soonest first. The plan has to know them while the lists are
 * sealed, so they stand here again without a word of what they are for. Worked out by core/practice/reminders.ts.
 */
export const Reminders = z.array(Reminder).check(z.maxLength(100));
export type Reminders = z.infer<typeof Reminders>;
