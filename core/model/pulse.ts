import * as z from 'zod/mini';
import { Instant } from './time';

/** The little that has to be known while the journal is sealed or unread. It tells how much, never what. */
export const Pulse = z.strictObject({
  /**
   * When the last check-in was kept. It repeats what the journal says, because the plan has to know it while the journal
   * is sealed, and so that a wake reads a few small keys instead of a month of entries.
   */
  checkInAt: z.nullable(Instant),
  /**
   * How many moments were ever kept: the seams of the mended bowl. What is deleted later was kept all the same, so this
   * only grows. Absent: kept by a version that did not count; the journal counts once.
   */
  kept: z.optional(z.int().check(z.gte(0))),
});
export type Pulse = z.infer<typeof Pulse>;

export const noPulse: Pulse = { checkInAt: null };
