import fc from 'fast-check';
import { describe, test } from 'vitest';
import { dateOf, mondayOf, numberOf } from '@/core/plan/day-number';
import { type Planned, planWeek } from '@/core/plan/plan-week';
import { anyStory, zones } from './any-story';
import { checkStories, runs } from './check-story';
import { expectReview, splitDay } from './expect-reviews';
import type { Life } from './live-story';
import type { Story } from './story';

const anyZone = fc.constantFrom(...zones);
const timeout = 600_000;

/**
 * Every planned moment of an undisturbed stretch came at its minute, and nothing else did; reviews came as one reads them
 * off the plan, and prompts that were too close to one did not.
 */
function asPlanned(life: Life, story: Story, from = 0): string | null {
  const { start } = life;
  const { rhythm, days } = story;
  const first = numberOf(start.toPlainDate());
  for (let day = first + from; day < first + days - 2; day++) {
    const date = dateOf(day);
    const offsets = [-2, 0, 1, 2, 3].map(
      (n) => date.add({ days: n }).toZonedDateTime(start.timeZoneId).offset,
    );
    if (new Set(offsets).size > 1) continue;
    const around = [-7, 0, 7].flatMap((n) => planWeek(rhythm, mondayOf(day) + n));
    const review = expectReview(life, story, date, around);
    const { reviews, others: came } = splitDay(life, date.toString());
    if (Math.abs((reviews[0] ?? -9) - (review ?? -9)) > 5 || reviews.length > 1)
      return `on ${date} a review at ${review}, came [${reviews}]`;
    const planned = around.filter((moment) => moment.day === day && !isLeftOut(life, story, moment));
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

/** Whether a planned prompt is too close to a review that came: then it is left out. */
function isLeftOut({ shown }: Life, { rhythm }: Story, { kind, day, minute }: Planned): boolean {
  const reviews = shown.filter(({ record }) => record.kind === 'review' && kind === 'prompt');
  return reviews.some(({ record: { plannedAt }, clock }) => {
    const at = Temporal.Instant.fromEpochMilliseconds(plannedAt!).toZonedDateTimeISO(clock.timeZoneId);
    const apart = (numberOf(at.toPlainDate()) - day) * 1440 + at.hour * 60 + at.minute - minute;
    return Math.abs(apart) < rhythm.gapMinutes;
  });
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

  test('after sleeps and kills, a review that was slept through comes on the next day there is', {
    timeout,
  }, () => {
    const asleep = fc.record({
      after: fc.integer({ min: 0, max: 3 * 1440 }),
      does: fc.constantFrom('sleep' as const),
      minutes: fc.integer({ min: 1, max: 2 * 1440 }),
    });
    const stories = fc
      .record({
        story: anyStory(anyZone, 28, { clocks: false, most: 0 }),
        events: fc.array(asleep, { maxLength: 4 }),
      })
      .map(({ story, events }) => ({ ...story, events, reactions: ['answer' as const] }));
    // Four times three days and two of sleep, and one day for what was held back.
    checkStories(stories, 60 * runs, 6, (life, story) => asPlanned(life, story, 21));
  });

  test('for a year of sleeps, kills, moves and changed settings, keeps every promise', { timeout }, () => {
    checkStories(anyStory(anyZone, 365, { clocks: false, most: 150 }), 8 * runs, 2);
  });

  test('with the clock turned again and again, keeps every promise that can be kept', { timeout }, () => {
    checkStories(anyStory(anyZone, 40, { clocks: true, most: 40 }), 80 * runs, 3);
  });
});
