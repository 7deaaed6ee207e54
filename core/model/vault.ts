import * as z from 'zod/mini';
import { Instant } from './time';

/** A file in the format of age (age-encryption.org), in base64. The ordinary `age` program opens what is inside. */
const AgeFile = z.string().check(z.minLength(1));

/** After how many minutes without use the lock closes by itself. */
export const autoLockChoices = [5, 15, 60, 240] as const;
export const defaultAutoLockMinutes = 15;

/**
 * The lock, as it stands beside what it locks. Everything here may be read by anybody: it opens nothing without the
 * passphrase or the recovery code. There is no vault while the lock is off.
 */
export const Vault = z.strictObject({
  /** The public key (`age1…`): what is added while locked is sealed to it. */
  recipient: z.string().check(z.minLength(1)),
  /** The identity (`AGE-SECRET-KEY-1…`) that opens what is sealed to the recipient, sealed with the passphrase. */
  byPassphrase: AgeFile,
  /** The same identity, sealed with the recovery code as it is printed. */
  byRecovery: AgeFile,
  /** The key of everything at rest, sealed to the recipient: 32 bytes for AES-256-GCM. */
  dataKey: AgeFile,
  autoLockMinutes: z.int().check(z.gte(1), z.lte(24 * 60)),
  madeAt: Instant,
});
export type Vault = z.infer<typeof Vault>;

/** What the rest stands on. Read along with everything; while it is missing, somebody is writing everything anew. */
export const Ground = z.strictObject({
  /** Which data key seals what is at rest; null: the lock is off. */
  keyId: z.nullable(z.string()),
  /** Something was deleted or sealed, and the browser's files may still hold how it was. */
  traces: z.boolean(),
  /** Everything is about to be cleared and written back as it is (store/erase-traces.ts). */
  anew: z.optional(z.literal(true)),
});
export type Ground = z.infer<typeof Ground>;

export const plainGround: Ground = { keyId: null, traces: false };
