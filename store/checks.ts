import * as z from 'zod/mini';
import { Asked } from '@/core/model/asked';
import { Backup } from '@/core/model/backup';
import { Draft } from '@/core/model/draft';
import { Entry } from '@/core/model/entry';
import { ListItem } from '@/core/model/list';
import { Look } from '@/core/model/look';
import { OwnPrompts } from '@/core/model/own-prompts';
import { PracticeDrafts } from '@/core/model/practice-draft';
import { Profile } from '@/core/model/profile';
import { Pulse } from '@/core/model/pulse';
import { Reminders } from '@/core/model/reminders';
import { Rhythm } from '@/core/model/rhythm';
import { Sync, SyncLedger } from '@/core/model/sync';
import { Tastes } from '@/core/model/tastes';
import { Ground, Vault } from '@/core/model/vault';

/** True when a raw value is what its schema says. */
export type Check<T> = (raw: unknown) => raw is T;

const check =
  <T>(schema: z.core.$ZodType<T>): Check<T> =>
  (raw): raw is T =>
    z.safeParse(schema, raw).success;

// The production build replaces this file by the same checks compiled from the same schemas
// (scripts/build/compiled-checks.ts), so that no page waits for the library that reads them.
export const isRhythm = check(Rhythm);
export const isLook = check(Look);
export const isProfile = check(Profile);
export const isAsked = check(Asked);
export const isBackup = check(Backup);
export const isDraft = check(Draft);
export const isEntry = check(Entry);
export const isPulse = check(Pulse);
export const isReminders = check(Reminders);
export const isSync = check(Sync);
export const isSyncLedger = check(SyncLedger);
export const isTastes = check(Tastes);
export const isOwnPrompts = check(OwnPrompts);
export const isListItem = check(ListItem);
export const isPracticeDrafts = check(PracticeDrafts);
export const isGround = check(Ground);
export const isVault = check(Vault);
