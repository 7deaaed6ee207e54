import { draw } from '@/core/choose/random';
import type { Instant } from '@/core/model/time';
import type { Due } from './agenda';
import { minute } from './units';

/** What is known about the reader being there. Times are epoch ms. */
export interface Presence {
  state: 'active' | 'idle' | 'locked';
  /** Since when it is so; null when not known. */
  since: Instant | null;
  /** When the computer or the browser last woke; null when not known. */
  wokeAt: Instant | null;
}

const backMinutes = { least: 2, most: 5 };
const afterWakeMinutes = 3;

/**
 * When a due prompt may be shown (epoch ms): `now` means now, later means look again then. While nobody is there it
 * waits for them, at most until it is too late (`due.before`). null when it would be too late: it is dropped. Somebody
 * who comes back is left in peace for 2 to 5 minutes, and for 3 after a wake (guidance 4, "Idle / locked"); not when they
 * have asked for it themselves.
 */
export function holdUntil(
  due: Due,
  { state, since, wokeAt }: Presence,
  seed: number,
  now: Instant,
): Instant | null {
  if (isWished(due) && state !== 'locked') return now;
  if (state !== 'active') return due.before > now ? due.before : null;
  const { least, most } = backMinutes;
  // A time that lies ahead was noted before the clock was turned back: it says nothing.
  const back =
    since === null || since > now ? 0 : since + (least + draw(seed, since) * (most - least)) * minute;
  const woke = wokeAt === null || wokeAt > now ? 0 : wokeAt + afterWakeMinutes * minute;
  const at = Math.ceil(Math.max(now, back, woke));
  return at < due.before ? at : null;
}

/** Whether the reader asked for it (core/plan/find-wished.ts): only then it stands in no day's plan. */
function isWished({ plannedOn, snoozed }: Due): boolean {
  return plannedOn === null && !snoozed;
}
