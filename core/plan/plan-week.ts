import { draw } from '@/core/choose/random';
import type { RaisedKind } from '@/core/model/asked';
import type { Rhythm } from '@/core/model/rhythm';
import { isOddWeek } from './day-number';
import { drawDay } from './draw-day';
import type { Pace } from './fatigue';
import { thin } from './thin';
import { dayMinutes } from './units';
import { weeklyOn } from './weekly';

/** One moment of the plan: `minute` minutes after the midnight of day number `day`, in whose plan it stands. */
export interface Planned {
  kind: RaisedKind;
  day: number;
  minute: number;
}

/**
 * All moments of the week that begins on day number `monday`, earliest first. Days are drawn one by one; a prompt closer
 * than the gap to one of the day before is dropped; then the cap of the week and fatigue thin the prompts out evenly
 * (guidance 4, "Fatigue rule"; issue 4.1). `pull-only` leaves nothing. The same arguments give the same week.
 */
export function planWeek(rhythm: Rhythm, monday: number, pace: Pace = 'normal'): Planned[] {
  if (pace === 'pull-only') return [];
  let last = Math.max(
    -Infinity,
    ...[-2, -1].flatMap((days) => wholeDay(rhythm, monday + days)).map(absoluteMinute),
  );
  const all: Planned[] = [];
  for (let day = monday; day < monday + 7; day++) {
    for (const moment of wholeDay(rhythm, day)) {
      if (moment.kind === 'prompt' && absoluteMinute(moment) - last < rhythm.gapMinutes) continue;
      last = Math.max(last, absoluteMinute(moment));
      all.push(moment);
    }
  }
  const prompts = all.filter(({ kind }) => kind === 'prompt');
  const kept = thin(prompts, rhythm.perWeek ?? prompts.length, (share) =>
    draw(rhythm.seed, monday, 'week', share),
  );
  // Odd counts round up in one week and down in the next.
  const half = Math.floor((kept.length + (isOddWeek(monday) ? 1 : 0)) / 2);
  const rest =
    pace === 'halved' ? thin(kept, half, (share) => draw(rhythm.seed, monday, 'half', share)) : kept;
  const staying = new Set(rest);
  return all.filter((moment) => moment.kind !== 'prompt' || staying.has(moment));
}

function wholeDay(rhythm: Rhythm, day: number): Planned[] {
  const prompts = drawDay(rhythm, day).map((minute) => ({ kind: 'prompt' as const, day, minute }));
  return [...prompts, ...weeklyOn(rhythm, day).map((moment) => ({ ...moment, day }))].sort(
    (a, b) => a.minute - b.minute,
  );
}

/** The minutes from the first midnight of all to a moment: what orders moments of different days. */
export function absoluteMinute({ day, minute }: Planned): number {
  return day * dayMinutes + minute;
}
