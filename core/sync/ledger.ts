import type { SyncLedger } from '@/core/model/sync';
import type { Instant } from '@/core/model/time';
import { eachOf, type Steps } from './steps';

/** What a device knows of one piece: when it was last changed, and the mark of how it stands here. '' means deleted. */
export interface Line {
  at: Instant;
  mark: string;
}
export type Ledger = ReadonlyMap<string, Line>;

/** The ledger from how it is stored: `time mark key`, the time in base 36. What is no such line is left out. */
export function* readLedger(stored: SyncLedger): Steps<Map<string, Line>> {
  const ledger = new Map<string, Line>();
  yield* eachOf(stored, (line) => {
    const [, time, mark, key] = /^([0-9a-z]{1,11}) ([0-9a-f]*) (.+)$/s.exec(line) ?? [];
    if (key) ledger.set(key, { at: Number.parseInt(time!, 36), mark: mark! });
  });
  return ledger;
}

export function writeLedger(ledger: Ledger): SyncLedger {
  return [...ledger].map(([key, { at, mark }]) => `${at.toString(36)} ${mark} ${key}`);
}
