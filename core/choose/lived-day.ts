import type { Entry } from '@/core/model/entry';

/** The number of the local day an entry was lived on (core/plan/day-number.ts), by arithmetic: many are asked at once. */
export function dayNumberOf({ at, offsetMinutes }: Pick<Entry, 'at' | 'offsetMinutes'>): number {
  return Math.floor((at + offsetMinutes * 60_000) / 86_400_000);
}
