import * as z from 'zod/mini';
import { Instant } from './time';

/**
 * When the last check-in was kept. It repeats what the journal says, because the plan has to know it while the journal
 * is sealed, and so that a wake reads three small keys instead of a month of entries.
 */
export const Pulse = z.strictObject({ checkInAt: z.nullable(Instant) });
export type Pulse = z.infer<typeof Pulse>;

export const noPulse: Pulse = { checkInAt: null };
