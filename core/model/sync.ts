import * as z from 'zod/mini';
import { Instant } from './time';

/** What keeps the meeting of several devices from going on, in the order of docs/sync-format.md. */
export const syncTroubles = [
  'refused',
  'busy',
  'full',
  'half',
  'gone',
  'other',
  'newer',
  'rewrap',
  'unlocked',
] as const;
export type SyncTrouble = (typeof syncTroubles)[number];

/** What stands in the account, as this device last saw it whole. */
export const SyncHolds = z.strictObject({
  entries: z.int().check(z.gte(0)),
  /** The oldest month that is there, `YYYY-MM`; null: no entries are. */
  since: z.nullable(z.string().check(z.maxLength(7))),
  /** Whether everything that is kept here is there. */
  all: z.boolean(),
  bytes: z.int().check(z.gte(0)),
});
export type SyncHolds = z.infer<typeof SyncHolds>;

/** How this device meets others in the account of the browser. Sealed by the lock, in no backup. */
export const Sync = z.strictObject({
  /** The key of what stands in the account, 32 bytes in base64; null: this device does not take part. */
  key: z.nullable(z.string()),
  /** The file of age around that key as it stands in the account: by it the account is known again. */
  file: z.string(),
  /** `madeAt` of the lock whose passphrase opens that file; null when it is the passphrase of another device. */
  lockMadeAt: z.nullable(Instant),
  /** When what is kept here was last looked at for changes: what is found changed later counts from then. */
  lookedAt: Instant,
  /** When this device and the account were last found or made equal; null: never yet. */
  metAt: z.nullable(Instant),
  /** How many things stood aside unread then: what went missing with them was not deleted. */
  aside: z.int().check(z.gte(0)),
  trouble: z.nullable(
    z.strictObject({ why: z.enum(syncTroubles), tries: z.int().check(z.gte(0)), retryAt: Instant }),
  ),
  holds: z.nullable(SyncHolds),
});
export type Sync = z.infer<typeof Sync>;

export const noSync: Sync = {
  key: null,
  file: '',
  lockMadeAt: null,
  lookedAt: 0,
  metAt: null,
  aside: 0,
  trouble: null,
  holds: null,
};

/** For every shared thing when it was last changed, a line each (core/sync/ledger.ts). Sealed by the lock, in no backup. */
export const SyncLedger = z.array(z.string().check(z.maxLength(400)));
export type SyncLedger = z.infer<typeof SyncLedger>;
