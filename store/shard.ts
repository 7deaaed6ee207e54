import type { Entry } from '@/core/model/entry';
import { isEntry } from './checks';
import { seal, upgrade } from './envelope';
import { quarantine, shards } from './items';

/** One month as read: what could be read, in order of time, and what could not, untouched. */
export interface Shard {
  entries: Entry[];
  /** Single entries that do not parse. */
  unreadable: unknown[];
  /** The whole stored value when not even the list could be found in it. */
  broken?: unknown;
}

/** Reads one month's stored value entry by entry. `undefined` is an empty month. Never throws. */
export function readShard(raw: unknown): Shard {
  if (raw === undefined) return { entries: [], unreadable: [] };
  const opened = upgrade(raw, shards);
  if (!opened.ok || !Array.isArray(opened.value)) return { entries: [], unreadable: [], broken: raw };
  const shard: Shard = { entries: [], unreadable: [] };
  for (const item of opened.value) {
    if (isEntry(item)) shard.entries.push(item);
    else shard.unreadable.push(item);
  }
  return shard;
}

/** What to write so that a month holds `entries` and nothing unreadable in it is lost. Pure but for the given time. */
export function writeShard(
  key: string,
  entries: readonly Entry[],
  was: Shard,
  now: number,
): Record<string, unknown> {
  const aside: Record<string, unknown> = {};
  if ('broken' in was) aside[`${quarantine.prefix}${key}:${now}`] = was.broken;
  else if (was.unreadable.length)
    aside[`${quarantine.prefix}${key}:${now}`] = seal(shards.version, was.unreadable);
  const ordered = [...entries].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return { ...aside, [key]: seal(shards.version, ordered) };
}

/** Entries of one month as they stand at rest, under their key: what an export of a part of the journal holds. */
export function shardOf(month: string, entries: readonly Entry[]): Record<string, unknown> {
  return { [shards.prefix + month]: seal(shards.version, entries) };
}
