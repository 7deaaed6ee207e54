import type { Pause, Rhythm } from '@/core/model/rhythm';
import { hushMinutes } from '@/core/model/rhythm';
import type { Instant } from '@/core/model/time';
import { minute } from './units';

export const pauseChoices = ['today', '3-days', 'week', 'open'] as const;
export type PauseChoice = (typeof pauseChoices)[number];

const days = { today: 1, '3-days': 3, week: 7 };

/** The pause a choice means, today counted as its first day; `open` lasts until the reader ends it (guidance 4, "Pause"). */
export function pauseThrough(choice: PauseChoice, now: Temporal.ZonedDateTime): Pause {
  const today = now.toPlainDate();
  const throughOn = choice === 'open' ? null : today.add({ days: days[choice] - 1 }).toString();
  return { fromOn: today.toString(), throughOn };
}

/**
 * Whether a local day is paused. A pause that starts more than a day later was set under a wrong clock and does not hold;
 * the one day is for those who flew west after setting it.
 */
export function isPaused({ pause }: Rhythm, day: Temporal.PlainDate): boolean {
  if (!pause || pause.fromOn > day.add({ days: 1 }).toString()) return false;
  return pause.throughOn === null || day.toString() <= pause.throughOn;
}

/** When "I'm presenting" said at `now` ends (epoch ms; guidance 4, "Screen sharing"). */
export function hushFrom(now: Temporal.ZonedDateTime): Instant {
  return now.epochMilliseconds + hushMinutes * minute;
}

/**
 * When the running "I'm presenting" ends (epoch ms); null when none runs. One that would last over two hours was set
 * before the clock was turned back and is not believed.
 */
export function hushedUntil({ hushUntil }: Rhythm, now: Instant): Instant | null {
  return hushUntil !== null && hushUntil > now && hushUntil - now <= 2 * hushMinutes * minute
    ? hushUntil
    : null;
}
