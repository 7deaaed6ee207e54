import type { Asked } from '@/core/model/asked';
import { type Backup, noBackup } from '@/core/model/backup';
import { type Draft, emptyDraft } from '@/core/model/draft';
import { defaultLook, type Look } from '@/core/model/look';
import { noOwnPrompts, type OwnPrompts } from '@/core/model/own-prompts';
import type { PracticeDrafts } from '@/core/model/practice-draft';
import { defaultProfile, type Profile } from '@/core/model/profile';
import { noPulse, type Pulse } from '@/core/model/pulse';
import type { Reminders } from '@/core/model/reminders';
import { defaultRhythm, type Rhythm } from '@/core/model/rhythm';
import type { Tastes } from '@/core/model/tastes';
import { type Ground, plainGround, type Vault } from '@/core/model/vault';
import {
  isAsked,
  isBackup,
  isDraft,
  isGround,
  isLook,
  isOwnPrompts,
  isPracticeDrafts,
  isProfile,
  isPulse,
  isReminders,
  isRhythm,
  isTastes,
  isVault,
} from './checks';
import type { Shape } from './envelope';

/** A thing that stands under one key, with what to use while nothing is stored. */
export interface Item<T> extends Shape<T> {
  key: string;
  fallback: T;
  /** It holds words of the reader's: what they take out of it is erased from the browser's files, too. */
  erases?: true;
}

const first = { version: 1, upgrades: {} } as const;

/** When prompts come and how they show. Writers: options, welcome; popup and options (pause); background (seed, once). */
export const rhythm: Item<Rhythm> = { key: 'rhythm', check: isRhythm, fallback: defaultRhythm, ...first };

/**
 * Theme, text size, language, the line in the menu of pages, and when the notice was read. Writers: options, welcome, popup
 * (the notice, once).
 */
export const look: Item<Look> = { key: 'look', check: isLook, fallback: defaultLook, ...first };

/** Who reads and where they are. Writers: options, welcome, popup (role, once). */
export const profile: Item<Profile> = {
  key: 'profile',
  check: isProfile,
  fallback: defaultProfile,
  erases: true,
  ...first,
};

/** Prompts of the last weeks and what came of them. Writers: background (raised by plan), popup (fetched, outcomes). */
export const asked: Item<Asked> = { key: 'asked', check: isAsked, fallback: [], ...first };

/** When the last check-in was kept. Writers: whoever keeps one (store/write-entries.ts). */
export const pulse: Item<Pulse> = { key: 'pulse', check: isPulse, fallback: noPulse, ...first };

/**
 * The days on which living lists come back (core/practice/reminders.ts). Readable: the plan needs them while the lists are
 * sealed, and they say nothing of what comes back. Writer: journal.
 */
export const reminders: Item<Reminders> = {
  key: 'reminders',
  check: isReminders,
  fallback: [],
  ...first,
};

/** What the reader said about single prompts. Writers: popup, options. */
export const tastes: Item<Tastes> = { key: 'tastes', check: isTastes, fallback: [], ...first };

/** Questions of the reader's own. Writer: options. */
export const ownPrompts: Item<OwnPrompts> = {
  key: 'own-prompts',
  check: isOwnPrompts,
  fallback: noOwnPrompts,
  erases: true,
  ...first,
};

/** What is typed in the popup and not kept yet. Writer: popup. */
export const draft: Item<Draft> = { key: 'draft', check: isDraft, fallback: emptyDraft, ...first };

/**
 * Entries by month of the day they were lived, ordered by time: `entries:2026-11`. Writers: popup, journal, background.
 * Entries are parsed one by one (store/shard.ts), so one bad entry cannot take its month with it.
 */
export const shards = { prefix: 'entries:', version: 1, upgrades: {} } as const;

/** What is half written in practices. Writer: journal. */
export const practiceDrafts: Item<PracticeDrafts> = {
  key: 'practice-drafts',
  check: isPracticeDrafts,
  fallback: [],
  ...first,
};

/**
 * Living lists by practice: `list:boundaries`. Items are parsed one by one (store/pieces.ts). Writer: journal.
 */
export const lists = { prefix: 'list:', version: 1, upgrades: {} } as const;

/** When everything was last saved as a file, and whether that is offered. Of this device: in no backup. Writer: options. */
export const backup: Item<Backup> = { key: 'backup', check: isBackup, fallback: noBackup, ...first };

/**
 * How things stood before the last import, upgrade or change of the lock (store/snapshot.ts), each value by itself:
 * `snapshot:entries:2026-11`. In no backup. Writers: store/restore.ts, store/snapshot.ts, store/upgrade-stored.ts; whoever
 * takes something away takes it out of it, too (store/snapshot-parts.ts).
 */
export const snapshot = { key: 'snapshot', prefix: 'snapshot:', version: 1, upgrades: {} } as const;

/**
 * How this device meets others in the account of the browser, and when each shared thing was last changed. In no backup.
 * Their checks stand in store/sync/stored-sync.ts, which few pages load. Writers: store/sync.
 */
export const sync = { key: 'sync-state', ...first };
export const syncLedger = { key: 'sync-ledger', ...first };

/** Whether the reader is there. In `storage.session`: in memory only. Writer: background. */
export const presence = { key: 'presence' } as const;

/** What the reader put away for today, by id. In `storage.session`. Writers: journal, popup. */
export const putAway = { key: 'put-away' } as const;

/**
 * What could not be read, whole: `quarantine:<key>:<when>`, or a mark of what it is in place of when, for what came in with
 * a file. Written together with what took its place.
 */
export const quarantine = { prefix: 'quarantine:' } as const;

/** What the rest stands on (core/model/vault.ts). Readable. Writers: store/disk.ts, store/vault.ts, store/erase-traces.ts. */
export const ground: Item<Ground> = { key: 'ground', check: isGround, fallback: plainGround, ...first };

/** The lock while it is on, null otherwise. Readable: it opens nothing by itself. Writer: store/vault.ts. */
export const vault: Item<Vault | null> = {
  key: 'vault',
  check: (raw): raw is Vault | null => isVault(raw),
  fallback: null,
  ...first,
};

/** What was added while locked, sealed to the public key: `inbox:<id>`. Filed on the next opening (store/inbox.ts). */
export const inbox = { prefix: 'inbox:' } as const;

/** Takes up the room of what was deleted, for a moment (store/erase-traces.ts). */
export const filler = { prefix: 'filler:' } as const;

/** The opened keys. In `storage.session`: in memory only, for trusted contexts only. Writer: store/vault.ts. */
export const opened = { key: 'opened' } as const;

/** When Mendful was last used while open, epoch ms. In `storage.session`. */
export const used = { key: 'used' } as const;

/** What is typed while locked, and what was marked on pages meanwhile. In `storage.session` (store/locked-draft.ts). */
export const lockedDraft = { key: 'locked-draft' } as const;
export const marked = { key: 'marked' } as const;

/** Readable while locked: when and how Mendful shows itself, never why. Whatever is not named here is sealed. */
export const readable: ReadonlySet<string> = new Set([
  rhythm.key,
  look.key,
  pulse.key,
  reminders.key,
  ground.key,
  vault.key,
]);
