import type { Entry } from '@/core/model/entry';
import type { Pulse } from '@/core/model/pulse';
import type { Sync } from '@/core/model/sync';
import type { Holdings, Settings } from '@/core/portable/holdings';
import { land } from '@/core/sync/land';
import { type Ledger, readLedger, writeLedger } from '@/core/sync/ledger';
import { mergePieces } from '@/core/sync/merge';
import { noteChanges } from '@/core/sync/note-changes';
import type { Piece, Pieces } from '@/core/sync/piece';
import { piecesOf, type Shared } from '@/core/sync/pieces-of';
import { breather, inBreaths } from '@/store/breather';
import * as disk from '@/store/disk';
import { exclusively } from '@/store/exclusively';
import * as items from '@/store/items';
import { type ReadStored, writeStored } from '@/store/read-stored';
import { partOf, withoutPart } from '@/store/snapshot-parts';
import { withoutPieces } from '@/store/snapshot-pieces';
import { valueIn, writing } from '@/store/stored';
import { readAhead, readAll, readHere } from './read-here';
import { fallbacks, isPlaceable, isReadable, isSetting } from './readable';
import { ledgerItem, syncItem } from './stored-sync';
import { unsureOf } from './unsure';

type Values = Record<string, unknown>;

interface LandHere {
  /** What the account holds; empty when it could not be reached: then what changed here is noted all the same. */
  theirs: Pieces;
  /** When the first change since the last look was made, where this page saw it. */
  changedAt: number | null;
}

/**
 * Notes what was changed here, takes in what came from other devices, and writes all of it at once: killed at any moment, the
 * state before or the one after stands whole. Resolves with everything there is, here and in the account.
 */
export async function landHere({ theirs, changedAt }: LandHere): Promise<Map<string, Piece>> {
  await readAhead();
  return exclusively(async () => {
    const breathe = breather();
    const stored = await readAll(breathe);
    const told = valueIn(syncItem, stored);
    const was = await readHere(stored, breathe);
    const now = Date.now();
    const shared = sharedOf(was, stored);
    const pieces = await inBreaths(piecesOf(shared, isPlaceable), breathe);
    const before = await inBreaths(readLedger(valueIn(ledgerItem, stored)), breathe);
    const aside = was.holdings.aside.size;
    const unsure = unsureOf(was, stored, { aside: told.aside, theirs });
    const since = changedAt ?? told.lookedAt;
    const noted = await inBreaths(noteChanges(before, pieces, { since, unsure }), breathe);
    const merged = await inBreaths(mergePieces(piecesIn(noted, pieces), theirs), breathe);
    const landing = { pieces, noted, merged, isReadable, isSetting, fallbacks, isPlaceable, now };
    const landed = await inBreaths(land(shared, landing), breathe);
    const write = await writeHere(stored, was, landed.shared, landed.changes, now);
    const ledger = writeLedger(landed.ledger);
    if (!isSameText(ledger, valueIn(ledgerItem, stored)))
      Object.assign(write, writing(ledgerItem, ledger, stored));
    const next: Sync = { ...told, lookedAt: now, aside };
    const all = { ...write, ...writing(syncItem, next, stored) };
    const takesAway = [...landed.changes.keys()].some((key) => pieces.has(key));
    await (takesAway ? disk.replace(all) : disk.set(all));
    return merged;
  });
}

const isSameText = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((line, n) => line === b[n]);

/** What stands here with its times. What stands in the ledger and cannot be read here now is left to the account. */
function piecesIn(noted: Ledger, pieces: ReadonlyMap<string, unknown>): Map<string, Piece> {
  const mine = new Map<string, Piece>();
  for (const [key, { at, mark }] of noted) {
    const value = pieces.get(key);
    if (value !== undefined) mine.set(key, { at, value });
    else if (mark === '') mine.set(key, { at, value: null });
  }
  return mine;
}

function sharedOf({ holdings }: ReadStored, stored: Values): Shared {
  const { entries, lists, ownPrompts, tastes, settings } = holdings;
  const own = items.ownPrompts.key in stored ? { ownPrompts } : {};
  return { entries, lists, ownPrompts, tastes, settings: { ...settings, ...own } };
}

async function writeHere(
  stored: Values,
  was: ReadStored,
  next: Shared,
  changes: ReadonlyMap<string, unknown>,
  now: number,
): Promise<Values> {
  if (!changes.size) return {};
  const { ownPrompts: _, ...settings } = next.settings;
  const { entries, lists, ownPrompts, tastes } = next;
  const pulse = pulseAfter(was.holdings, changes, now);
  const holdings = { entries, lists, ownPrompts, tastes: [...tastes], settings: settings as Settings, pulse };
  const write = writeStored(stored, was, { ...was.holdings, ...holdings }, now);
  return { ...write, ...(await withoutWayBack(Object.keys(write), changes)) };
}

/** What was changed or deleted elsewhere does not come back with the snapshot here, either. */
async function withoutWayBack(keys: string[], changes: ReadonlyMap<string, unknown>): Promise<Values> {
  const parts = await disk.get(keys.map(partOf));
  const ids = new Set([...changes.keys()].map((key) => key.slice(1).replace(/\/[0-9a-f]+$/, '')));
  return keys.reduce<Values>((write, key) => {
    const value = (parts[partOf(key)] as { value?: unknown } | null | undefined)?.value;
    const isList = Array.isArray(value) && key !== items.tastes.key;
    return Object.assign(write, isList ? withoutPieces(key, ids, parts) : withoutPart(key, parts));
  }, {});
}

/** Moments kept on another device are moments kept: the bowl grows by them, and the plan knows of the last check-in. */
function pulseAfter({ pulse, entries }: Holdings, changes: ReadonlyMap<string, unknown>, now: number): Pulse {
  const here = new Set(entries.map(({ id }) => `e${id}`));
  const came = [...changes].filter(([key, value]) => key[0] === 'e' && value !== null && !here.has(key));
  const lived = came
    .map(([, value]) => value as Entry)
    .filter(({ kind, at }) => kind === 'check-in' && at <= now);
  const checkInAt = Math.max(pulse.checkInAt ?? 0, ...lived.map(({ at }) => at)) || null;
  const kept = pulse.kept === undefined ? {} : { kept: pulse.kept + came.length };
  return { ...pulse, checkInAt, ...kept };
}
