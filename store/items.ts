import { Asked } from '@/core/model/asked';
import { Draft, emptyDraft } from '@/core/model/draft';
import { defaultLook, Look } from '@/core/model/look';
import { defaultProfile, Profile } from '@/core/model/profile';
import { defaultRhythm, Rhythm } from '@/core/model/rhythm';
import type { Shape } from './envelope';

/** A thing that stands under one key, with what to use while nothing is stored. */
export interface Item<T> extends Shape<T> {
  key: string;
  fallback: T;
}

const first = { version: 1, upgrades: {} } as const;

/** When prompts come and how they show. Writers: options; popup and options (pause); background (seed, once). */
export const rhythm: Item<Rhythm> = { key: 'rhythm', schema: Rhythm, fallback: defaultRhythm, ...first };

/** Theme and text size. Writer: options. */
export const look: Item<Look> = { key: 'look', schema: Look, fallback: defaultLook, ...first };

/** Who reads and where they are. Writers: options, popup (role, once). */
export const profile: Item<Profile> = { key: 'profile', schema: Profile, fallback: defaultProfile, ...first };

/** Prompts of the last weeks and what came of them. Writers: background (raised by plan), popup (fetched, outcomes). */
export const asked: Item<Asked> = { key: 'asked', schema: Asked, fallback: [], ...first };

/** What is typed in the popup and not kept yet. Writer: popup. */
export const draft: Item<Draft> = { key: 'draft', schema: Draft, fallback: emptyDraft, ...first };

/**
 * Entries by month of the day they were lived, ordered by time: `entries:2026-11`. Writers: popup, journal.
 * Entries are parsed one by one (store/shard.ts), so one bad entry cannot take its month with it.
 */
export const shards = { prefix: 'entries:', version: 1, upgrades: {} } as const;

/** What could not be read, whole: `quarantine:<key>:<when>`. Written together with what took its place. */
export const quarantine = { prefix: 'quarantine:' } as const;
