import fc from 'fast-check';
import { describe, test } from 'vitest';
import { dateOf, mondayOf, numberOf } from '@/core/plan/day-number';
import { planWeek } from '@/core/plan/plan-week';
import { anyStory, zones } from './any-story';
import { checkStories, runs } from './check-story';
import type { Life } from './live-story';
import type { Story } from './story';

const anyZone = fc.constantFrom(...zones);
const timeout = 600_000;

/** Every planned moment of an undisturbed stretch came at its minute, and nothing else did. */
function asPlanned({ shown, start }: Life, { rhythm, days }: Story): string | null {
  const first = numberOf(start.toPlainDate());
  for (let day = first; day < first + days - 2; day++) {
    const date = dateOf(day);
    const offsets = [-2, 0, 1, 2, 3].map(
      (n) => date.add({ days: n }).toZonedDateTime(start.timeZoneId).offset,
    );
    if (new Set(offsets).size > 1) continue;
    const planned = planWeek(rhythm, mondayOf(day)).filter((moment) => moment.day === day);
    const came = shown.filter(({ record }) => record.plannedOn === date.toString());
    const sayPlanned = planned.map(({ kind, minute }) => `${kind}@${minute}`).join(' ');
    const sayCame = came
      .map(({ record, clock }) => `${record.kind}@${clock.hour * 60 + clock.minute}`)
      .join(' ');
    const late = came.map(
      ({ clock }, index) =>
        (clock.hour * 60 + clock.minute - (planned[index]?.minute ?? 0) + 2 * 1440) % 1440,
    );
    if (came.length !== planned.length || late.some((minutes) => minutes > 5)) {
      return `on ${date} planned [${sayPlanned}], came [${sayCame}]`;
    }
  }
  return null;
}

describe('a life with prompts', () => {
  test('undisturbed, raises exactly what is planned, when it is planned', { timeout }, () => {
    const stories = anyStory(anyZone, 28, { clocks: false, most: 0 });
    checkStories(
      stories.map((story) => ({ ...story, reactions: ['answer' as const] })),
      40 * runs,
      1,
      asPlanned,
    );
  });

  test('for a year of sleeps, kills, moves and changed settings, keeps every promise', { timeout }, () => {
    checkStories(anyStory(anyZone, 365, { clocks: false, most: 150 }), 8 * runs, 2);
  });

  test('with the clock turned again and again, keeps every promise that can be kept', { timeout }, () => {
    checkStories(anyStory(anyZone, 40, { clocks: true, most: 40 }), 80 * runs, 3);
  });
});
