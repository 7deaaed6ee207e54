import type { Asked } from '@/core/model/asked';
import { type Draft, emptyDraft } from '@/core/model/draft';
import { defaultLook, type Look } from '@/core/model/look';
import { noOwnPrompts, type OwnPrompts } from '@/core/model/own-prompts';
import { defaultProfile, type Profile } from '@/core/model/profile';
import { noPulse, type Pulse } from '@/core/model/pulse';
import { defaultRhythm, type Rhythm } from '@/core/model/rhythm';
import type { Tastes } from '@/core/model/tastes';
import { isAsked, isDraft, isLook, isOwnPrompts, isProfile, isPulse, isRhythm, isTastes } from './checks';
import type { Shape } from './envelope';

/** A thing that stands under one key, with what to use while nothing is stored. */
export interface Item<T> extends Shape<T> {
  key: string;
  fallback: T;
}

const first = { version: 1, upgrades: {} } as const;

/** When prompts come and how they show. Writers: options; popup and options (pause); background (seed, once). */
export const rhythm: Item<Rhythm> = { key: 'rhythm', check: isRhythm, fallback: defaultRhythm, ...first };

/** Theme and text size. Writer: options. */
export const look: Item<Look> = { key: 'look', check: isLook, fallback: defaultLook, ...first };

/** Who reads and where they are. Writers: options, popup (role, once). */
export const profile: Item<Profile> = {
  key: 'profile',
  check: isProfile,
  fallback: defaultProfile,
  ...first,
};

/** Prompts of the last weeks and what came of them. Writers: background (raised by plan), popup (fetched, outcomes). */
export const asked: Item<Asked> = { key: 'asked', check: isAsked, fallback: [], ...first };

/** When the last check-in was kept. Writers: whoever keeps one (store/journal.ts). */
export const pulse: Item<Pulse> = { key: 'pulse', check: isPulse, fallback: noPulse, ...first };

/** What the reader said about single prompts. Writers: popup, options. */
export const tastes: Item<Tastes> = { key: 'tastes', check: isTastes, fallback: [], ...first };

/** Questions of the reader's own. Writer: options. */
export const ownPrompts: Item<OwnPrompts> = {
  key: 'own-prompts',
  check: isOwnPrompts,
  fallback: noOwnPrompts,
  ...first,
};

/** What is typed in the popup and not kept yet. Writer: popup. */
export const draft: Item<Draft> = { key: 'draft', check: isDraft, fallback: emptyDraft, ...first };

/**
 * Entries by month of the day they were lived, ordered by time: `entries:2026-11`. Writers: popup, journal.
 * Entries are parsed one by one (store/shard.ts), so one bad entry cannot take its month with it.
 */
export const shards = { prefix: 'entries:', version: 1, upgrades: {} } as const;

/** Whether the reader is there. In `storage.session`: in memory only. Writer: background. */
export const presence = { key: 'presence' } as const;

/** What could not be read, whole: `quarantine:<key>:<when>`. Written together with what took its place. */
export const quarantine = { prefix: 'quarantine:' } as const;
