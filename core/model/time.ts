import * as z from 'zod/mini';

// Extension pages forbid eval; without this zod probes for it once per page.
z.config({ jitless: true });

/** A wall-clock time of day, `HH:MM`, in whatever zone the reader is in. */
export const LocalTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export type LocalTime = z.infer<typeof LocalTime>;

/** A local calendar day, `YYYY-MM-DD`. */
export const LocalDay = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
export type LocalDay = z.infer<typeof LocalDay>;

/** Epoch milliseconds. */
export const Instant = z.int().check(z.nonnegative());
export type Instant = z.infer<typeof Instant>;

/** From one wall time to another; when `to` is not after `from` it runs past midnight. */
export const Span = z.strictObject({ from: LocalTime, to: LocalTime });
export type Span = z.infer<typeof Span>;
