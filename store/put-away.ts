import { browser } from 'wxt/browser';
import type { LocalDay } from '@/core/model/time';
import { putAway } from './items';

/** What was put away for a day: ids, and the day that is meant. */
interface PutAway {
  on: LocalDay;
  ids: string[];
}

/** The ids put away for `today`; none on another day. In memory of the browser session only, so nothing of it is kept. */
export async function readPutAway(today: LocalDay): Promise<ReadonlySet<string>> {
  const answer = await browser.storage.session.get(putAway.key);
  const stored = answer[putAway.key] as PutAway | undefined;
  return new Set(stored?.on === today ? stored.ids : []);
}

/** Puts one more away for `today`. */
export async function putAwayFor(today: LocalDay, id: string): Promise<ReadonlySet<string>> {
  const ids = new Set([...(await readPutAway(today)), id]);
  await browser.storage.session.set({ [putAway.key]: { on: today, ids: [...ids] } });
  return ids;
}
