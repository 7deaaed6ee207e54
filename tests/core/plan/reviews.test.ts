import { describe, expect, test } from 'vitest';
import type { Raised } from '@/core/model/asked';
import type { Reminders } from '@/core/model/reminders';
import { agenda } from '@/core/plan/agenda';
import type { Facts } from '@/core/plan/facts';
import { raise, withhold } from '@/core/plan/raise';
import { weekStrip } from '@/core/plan/week-strip';
import { aRhythm, at, type Says } from './a-rhythm';
import { ms, raised } from './agenda-rows';

const wall = (instant: number | null) =>
  instant === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO('Europe/Berlin')
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' })
        .slice(5);

/** `04` or `04T18:30`, in March 2026. */
const on = (...days: string[]): Reminders =>
  days.map((day) => ({ on: `2026-03-${day.slice(0, 2)}`, time: day.slice(3) || null }));
const review = (text: string, some: Partial<Raised> = {}) =>
  raised(`2026-03-${text}`, { kind: 'review', promptId: '', ...some });

interface Row {
  says: string;
  reminders: Reminders;
  rhythm?: Says;
  asked?: Raised[];
  hard?: string[];
  checkIn?: string;
  now: string;
  /** When the next review comes, in March 2026; null: none within eight days. */
  comes: string | null;
}

const none: Says = { perDay: 0 };
const night: Says = { perDay: 0, quiet: '21:00-08:30' };
const morning = '2026-03-04T09:00';

/** It is Wednesday 4 March 2026 in Berlin. No prompts and no quiet hours unless a row says so. */
const rows: Row[] = [
  { says: 'comes at its time', reminders: on('04T15:20'), now: morning, comes: '03-04T15:20' },
  { says: 'comes at six when no time was set', reminders: on('04'), now: morning, comes: '03-04T18:00' },
  { says: 'comes on its day', reminders: on('07'), now: morning, comes: '03-07T18:00' },
  {
    says: 'comes one hour before quiet hours that hold its time, where that is nearer than their end',
    reminders: on('04T22:30'),
    rhythm: night,
    now: morning,
    comes: '03-04T20:00',
  },
  {
    says: 'comes when quiet hours end, where that is nearer',
    reminders: on('05T07:00'),
    rhythm: night,
    now: morning,
    comes: '03-05T08:30',
  },
  {
    says: 'does not come where quiet hours leave no hour of the day',
    reminders: on('04'),
    rhythm: { ...none, quiet: '09:00-08:30' },
    now: morning,
    comes: null,
  },
  {
    says: 'makes room for a weekly one, whatever its time',
    reminders: on('08T18:00'),
    rhythm: { ...none, threeGoodThings: { weekday: 7, time: '18:30' } },
    now: morning,
    comes: '03-08T15:30',
  },
  {
    says: 'goes between prompts when it has no time',
    reminders: on('04'),
    rhythm: { times: ['10:30', '16:30'] },
    now: '2026-03-04T17:00',
    asked: [
      raised('2026-03-04T10:30', { outcome: 'answered' }),
      raised('2026-03-04T16:30', { outcome: 'answered' }),
    ],
    comes: '03-04T19:30',
  },
  {
    says: 'waits for the gap to a question that the reader fetched',
    reminders: on('04'),
    rhythm: night,
    asked: [raised('2026-03-04T16:45', { outcome: 'answered', plannedAt: null, plannedOn: null })],
    now: '2026-03-04T17:00',
    comes: '03-04T19:45',
  },
  {
    says: 'waits for the gap after a check-in',
    reminders: on('04T17:00'),
    checkIn: '2026-03-04T15:00',
    now: '2026-03-04T16:00',
    comes: '03-04T18:00',
  },
  {
    says: 'comes on the next day when the gap leaves no hour before quiet hours',
    reminders: on('04'),
    rhythm: night,
    asked: [raised('2026-03-04T17:30', { outcome: 'answered', plannedAt: null, plannedOn: null })],
    now: '2026-03-04T17:45',
    comes: '03-05T11:00',
  },
  { says: 'comes late while it lives', reminders: on('04'), now: '2026-03-04T19:29', comes: '03-04T19:29' },
  {
    says: 'comes at eleven on the next day when the computer slept through it',
    reminders: on('04'),
    now: '2026-03-05T00:00',
    comes: '03-05T11:00',
  },
  {
    says: 'comes once for all that became overdue while the computer slept',
    reminders: on('01', '02', '03T09:00'),
    now: morning,
    comes: '03-04T11:00',
  },
  {
    says: 'comes once a day, at the time of the one that has a time',
    reminders: on('03', '04T16:00'),
    now: morning,
    comes: '03-04T16:00',
  },
  {
    says: 'does not come on a day off: the day after has it',
    reminders: on('07'),
    rhythm: { week: aRhythm(none).week.map((day, index) => ({ ...day, off: index === 5 })) },
    now: morning,
    comes: '03-08T11:00',
  },
  {
    says: 'waits through a pause',
    reminders: on('04'),
    rhythm: { ...none, pause: { fromOn: '2026-03-04', throughOn: '2026-03-06' } },
    now: morning,
    comes: '03-07T11:00',
  },
  {
    says: 'waits while it is a hard date',
    reminders: on('04'),
    hard: ['2026-03-04'],
    now: morning,
    comes: '03-05T11:00',
  },
  {
    says: 'waits until presenting has ended',
    reminders: on('04'),
    rhythm: { ...none, hushUntil: ms('2026-03-04T18:40') },
    now: '2026-03-04T18:00',
    comes: '03-04T18:40',
  },
  {
    says: 'that nobody saw comes again the next day',
    reminders: on('04'),
    asked: [review('04T18:00')],
    now: '2026-03-04T19:30',
    comes: '03-05T11:00',
  },
  {
    says: 'that nobody saw twice comes a third time',
    reminders: on('03'),
    asked: [review('03T18:00'), review('04T11:00')],
    now: '2026-03-04T13:00',
    comes: '03-05T11:00',
  },
  {
    says: 'that nobody saw three times waits in silence',
    reminders: on('02'),
    asked: [review('02T18:00'), review('03T11:00'), review('04T11:00')],
    now: '2026-03-04T13:00',
    comes: null,
  },
  {
    says: 'that was seen is left alone from then on',
    reminders: on('03'),
    asked: [review('03T18:00', { seenAt: ms('2026-03-03T18:10') })],
    now: morning,
    comes: null,
  },
  {
    says: 'that was put away is left alone, and the next one comes all the same',
    reminders: on('03', '06'),
    asked: [review('03T18:00', { outcome: 'skipped', outcomeAt: ms('2026-03-03T18:10') })],
    now: morning,
    comes: '03-06T18:00',
  },
  {
    says: 'that was held back in a hard hour comes the next day, and that was no turn',
    reminders: on('02'),
    asked: [
      review('02T18:00'),
      review('03T11:00', { outcome: 'withheld', outcomeAt: ms('2026-03-03T11:00') }),
      review('04T11:00'),
    ],
    now: '2026-03-04T13:00',
    comes: '03-05T11:00',
  },
  {
    says: 'that has waited for more than a month waits on',
    reminders: [{ on: '2026-02-01', time: null }],
    now: morning,
    comes: null,
  },
  {
    says: 'stays away with everything else when eight have passed without a word',
    reminders: on('04'),
    rhythm: { ...none, setAt: 1 },
    asked: Array.from({ length: 8 }, (_, n) => raised(`2026-02-${20 + n}T10:30`)),
    now: morning,
    comes: null,
  },
  {
    says: 'comes while every other prompt is left out',
    reminders: on('04'),
    rhythm: { ...none, setAt: 1 },
    asked: Array.from({ length: 4 }, (_, n) => raised(`2026-02-${20 + n}T10:30`)),
    now: morning,
    comes: '03-04T18:00',
  },
];

function factsOf({
  reminders,
  rhythm = none,
  asked = [],
  hard = [],
  checkIn,
}: Omit<Row, 'says' | 'now' | 'comes'>): Facts {
  const lastCheckInAt = checkIn ? ms(checkIn) : null;
  return { rhythm: aRhythm(rhythm), asked, lastCheckInAt, hardDates: hard, reminders };
}

/** Lives on without doing anything until a review is due. */
function nextReview(facts: Facts, from: string): { at: number; wakes: number } | null {
  let now = at(from);
  for (let wakes = 0; wakes < 40; wakes++) {
    const { due, wakeAt } = agenda(facts, now);
    if (due?.kind === 'review') return { at: now.epochMilliseconds, wakes };
    if (due || wakeAt === null || wakeAt > ms(from) + 8 * 86_400_000) return null;
    now = Temporal.Instant.fromEpochMilliseconds(wakeAt).toZonedDateTimeISO('Europe/Berlin');
  }
  return null;
}

describe('a review of something kept', () => {
  test.each(rows)('$says', ({ now, comes, ...row }) => {
    expect(wall(nextReview(factsOf(row), now)?.at ?? null)).toBe(comes);
  });

  test('wakes nobody before its time', () => {
    expect(nextReview(factsOf({ reminders: on('04') }), morning)?.wakes).toBe(1);
    const rhythm = { ...none, pause: { fromOn: '2026-03-04', throughOn: '2026-03-06' } };
    expect(nextReview(factsOf({ reminders: on('04'), rhythm }), morning)?.wakes).toBe(1);
  });

  test('for which it is too late today is looked for again at midnight', () => {
    const facts = factsOf({ reminders: on('04') });
    expect(wall(agenda(facts, at('2026-03-04T19:30')).wakeAt)).toBe('03-05T00:00');
  });

  test('that lies further ahead than the plan reaches is looked for again in eight days', () => {
    const facts = factsOf({ reminders: on('25') });
    expect(wall(agenda(facts, at(morning)).wakeAt)).toBe('03-12T00:00');
  });

  test('in an open pause needs no alarm', () => {
    const rhythm = { ...none, pause: { fromOn: '2026-03-01', throughOn: null } };
    expect(agenda(factsOf({ reminders: on('04', '25'), rhythm }), at(morning)).wakeAt).toBeNull();
  });

  test('ends when it expires, or when quiet hours begin', () => {
    const facts = factsOf({ reminders: on('04T19:30'), rhythm: { ...night, expiryMinutes: 240 } });
    expect(wall(agenda(facts, at('2026-03-04T19:30')).due!.expiresAt)).toBe('03-04T21:00');
  });

  test('late in the day is not planned beyond midnight', () => {
    const facts = factsOf({ reminders: on('04T23:00'), rhythm: { ...none, expiryMinutes: 720 } });
    expect(wall(agenda(facts, at('2026-03-04T23:30')).due!.before)).toBe('03-05T00:00');
  });

  test('raised by a worker that is killed at once is not raised again', () => {
    const facts = factsOf({ reminders: on('03', '04') });
    const { due } = agenda(facts, at('2026-03-04T11:00'));
    const asked = [raise(due!, 'one', '', ms('2026-03-04T11:00'))];
    for (const later of ['11:00', '12:29', '12:31', '18:00', '23:59'])
      expect(agenda({ ...facts, asked }, at(`2026-03-04T${later}`)).due).toBeNull();
  });

  test('that stands is not planned again', () => {
    const facts = factsOf({ reminders: on('04'), asked: [review('04T18:00')] });
    const { live, nextAt, wakeAt } = agenda(facts, at('2026-03-04T18:30'));
    expect([live?.kind, nextAt, wall(wakeAt)]).toEqual(['review', null, '03-04T19:30']);
  });

  test('held back comes no more that day', () => {
    const facts = factsOf({ reminders: on('04') });
    const { due } = agenda(facts, at('2026-03-04T18:00'));
    const asked = [withhold(due!, 'w', ms('2026-03-04T18:00'))];
    expect(wall(agenda({ ...facts, asked }, at('2026-03-04T18:01')).nextAt)).toBe('03-05T11:00');
  });

  test('leaves prompts closer than the gap to its own time out, and moves none', () => {
    const rhythm: Says = { perDay: 3, windows: ['09:00-21:00'], gapMinutes: 120, seed: 4 };
    const plan = (reminders: Reminders) =>
      weekStrip(factsOf({ reminders, rhythm }), at('2026-03-04T00:00')).map(({ moments }) => moments);
    const [without, withOne] = [plan([]), plan(on('05T14:00'))];
    const kept = without[1]!.filter(({ minute }) => Math.abs(minute - 840) >= 120);
    expect(kept.length).toBeLessThan(without[1]!.length);
    expect(withOne[1]!.filter(({ kind }) => kind === 'prompt')).toEqual(kept);
    expect(withOne[1]!.filter(({ kind }) => kind === 'review')).toEqual([{ kind: 'review', minute: 840 }]);
    expect(withOne.toSpliced(1, 1)).toEqual(without.toSpliced(1, 1));
  });

  test('leaves every prompt where it is when it can go between them', () => {
    for (let seed = 0; seed < 30; seed++) {
      const rhythm: Says = { perDay: 2, windows: ['10:00-12:00', '15:00-16:00'], quiet: '21:00-08:30', seed };
      const strip = weekStrip(factsOf({ reminders: on('04'), rhythm }), at('2026-03-04T00:00'));
      expect(strip[0]!.moments.map(({ kind }) => kind).toSorted()).toEqual(['prompt', 'prompt', 'review']);
    }
  });

  test('stands on the timeline on its day, also when it has come', () => {
    const facts = factsOf({ reminders: on('04', '06') });
    const marks = (asked: Raised[]) =>
      weekStrip({ ...facts, asked }, at('2026-03-04T20:00')).map(({ moments }) => moments.length);
    expect(marks([])).toEqual([1, 0, 1, 0, 0, 0, 0]);
    expect(marks([review('04T18:00', { outcome: 'answered' })])).toEqual([1, 0, 1, 0, 0, 0, 0]);
    expect(marks([review('04T18:00')])).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });
});
