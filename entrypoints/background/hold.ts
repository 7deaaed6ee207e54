import { browser } from 'wxt/browser';
import type { Due } from '@/core/plan/agenda';
import { holdUntil } from '@/core/plan/hold';
import { readPresence } from '@/store/presence';

/** After how long without a touch the reader counts as away (guidance, section 4, "Idle / locked"). */
const awaySeconds = 300;

/** When a due prompt may be shown, by who is there: `now`, a later time (epoch ms), or null when it would be too late. */
export async function holdFor(due: Due, seed: number, now: number): Promise<number | null> {
  const [state, { backAt, wokeAt }] = await Promise.all([
    browser.idle.queryState(awaySeconds),
    readPresence(),
  ]);
  return holdUntil(due, { state, since: state === 'active' ? backAt : null, wokeAt }, seed, now);
}
