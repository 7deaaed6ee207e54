import * as z from 'zod/mini';
import { Instant } from './time';

/** What the reader said about one prompt: more or less like it, never again, kept close. */
export const Taste = z.strictObject({
  promptId: z.string().check(z.minLength(1)),
  says: z.nullable(z.enum(['more', 'less', 'never'])),
  close: z.boolean(),
  at: Instant,
});
export type Taste = z.infer<typeof Taste>;

export const Tastes = z.array(Taste);
export type Tastes = z.infer<typeof Tastes>;
