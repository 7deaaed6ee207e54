import * as z from 'zod/mini';
import { Instant } from './time';

/** When everything was last saved as a file, and whether that is offered. Belongs to this device: it is in no backup. */
export const Backup = z.strictObject({
  /** null: never yet. */
  madeAt: z.nullable(Instant),
  /** When it was last offered; null: never yet. */
  nudgedAt: z.nullable(Instant),
  /** The reader would rather not be offered it. */
  off: z.boolean(),
});
export type Backup = z.infer<typeof Backup>;

export const noBackup: Backup = { madeAt: null, nudgedAt: null, off: false };
