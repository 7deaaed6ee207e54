import { describe, expect, test } from 'vitest';
import type { Raised } from '@/core/model/asked';
import { agenda } from '@/core/plan/agenda';
import type { Facts } from '@/core/plan/facts';
import { raise, withhold } from '@/core/plan/raise';
import { snooze } from '@/core/plan/snooze';
import { aRhythm, at } from './a-rhythm';
import { ms, raised, rows } from './agenda-rows';

const time = (instant: number | null, zone = 'Europe/Berlin') =>
  instant === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });

describe('the agenda', () => {
  test.each(rows)('$says', ({ rhythm, asked = [], checkIn, hard = [], now, zone, due, wake }) => {
    const lastCheckInAt = checkIn ? ms(checkIn) : null;
    const facts: Facts = { rhythm: aRhythm(rhythm), asked, lastCheckInAt, hardDates: hard, reminders: [] };
    const found = agenda(facts, at(now, zone));
    expect(time(found.due?.plannedAt ?? null, zone)?.slice(11) ?? null).toBe(due);
    if (wake !== undefined) expect(time(found.wakeAt, zone)).toBe(wake);
    if (!due && found.wakeAt !== null) expect(found.wakeAt).toBeGreaterThan(ms(now, zone));
  });

  test('two weekly ones closer than the gap take turns week by week', () => {
    const weekly = { weekday: 7, time: '18:30' };
    const rhythm = aRhythm({ times: [], threeGoodThings: weekly, lookBack: { ...weekly, time: '19:00' } });
    const kinds = [0, 7, 14, 21].flatMap((days) =>
      ['18:30', '19:00'].map(
        (clock) =>
          agenda(
            { rhythm, asked: [], lastCheckInAt: null, hardDates: [], reminders: [] },
            at(`2026-03-08T${clock}`).add({ days }),
          ).due?.kind,
      ),
    );
    expect(kinds.filter(Boolean)).toHaveLength(6);
    expect(new Set(kinds.slice(0, 2))).not.toEqual(new Set(kinds.slice(2, 4)));
  });

  test('a prompt raised just before quiet hours ends when they begin', () => {
    const rhythm = aRhythm({ times: ['20:30'], quiet: '21:00-08:30' });
    const { due } = agenda(
      { rhythm, asked: [], lastCheckInAt: null, hardDates: [], reminders: [] },
      at('2026-03-04T20:30'),
    );
    expect(time(due!.expiresAt)).toBe('2026-03-04T21:00');
  });

  test('in an hour that comes twice, quiet hours end twice', () => {
    const rhythm = aRhythm({ times: ['02:40'], quiet: '01:00-02:30' });
    const now = Temporal.ZonedDateTime.from('2026-10-25T02:15+01:00[Europe/Berlin]');
    const found = agenda({ rhythm, asked: [], lastCheckInAt: null, hardDates: [], reminders: [] }, now);
    expect([found.due, found.wakeAt! - now.epochMilliseconds]).toEqual([null, 15 * 60_000]);
  });

  test('a moment for which nothing fits passes in silence and holds nothing back', () => {
    const rhythm = aRhythm({ times: ['10:30', '12:00'], gapMinutes: 90 });
    const facts: Facts = { rhythm, asked: [], lastCheckInAt: null, hardDates: [], reminders: [] };
    const now = at('2026-03-04T10:31');
    const silent = withhold(agenda(facts, now).due!, 'w', now.epochMilliseconds);
    const after = agenda({ ...facts, asked: [silent] }, now);
    expect([after.due, after.live, time(after.nextAt)]).toEqual([null, null, '2026-03-04T12:00']);
  });
});

describe('a prompt that was put off', () => {
  const rhythm = aRhythm({ times: ['10:30', '14:30'], quiet: '21:00-08:30' });
  const first = raised('2026-03-04T10:30');
  const off = (record: Raised, until: string) => snooze(record, ms(until), record.raisedAt + 60_000);
  const look = (asked: Raised[], now: string) =>
    agenda({ rhythm, asked, lastCheckInAt: null, hardDates: [], reminders: [] }, at(now));

  test('comes back as the same prompt, and does not wait for the gap to itself', () => {
    const { due } = look([off(first, '2026-03-04T10:46')], '2026-03-04T10:46');
    const back = raise(due!, 'again', 'another', ms('2026-03-04T10:46'));
    expect(back).toMatchObject({ promptId: first.promptId, snoozes: 1, plannedOn: '2026-03-04' });
  });

  test('keeps what is planned within the gap before it away, and what comes after it at a distance', () => {
    const asked = [off(first, '2026-03-04T15:00')];
    expect(time(look(asked, '2026-03-04T14:30').nextAt)).toBe('2026-03-04T15:00');
    const back = raise(look(asked, '2026-03-04T15:00').due!, 'again', '', ms('2026-03-04T15:00'));
    expect(time(look([...asked, back], '2026-03-04T15:01').nextAt)).toBe('2026-03-05T10:30');
  });

  test('lets what is planned long before it come first', () => {
    expect(time(look([off(first, '2026-03-05T10:00')], '2026-03-04T14:00').nextAt)).toBe('2026-03-04T14:30');
  });

  test('is let go when nobody was there for as long as it would have lived', () => {
    expect(look([off(first, '2026-03-04T11:00')], '2026-03-04T12:30').due).toBeNull();
  });

  test('waits for the end of quiet hours if a flight brought it into them', () => {
    const asked = [off(first, '2026-03-05T00:00')];
    const { nextAt } = agenda(
      { rhythm, asked, lastCheckInAt: null, hardDates: [], reminders: [] },
      at('2026-03-05T07:45', 'Asia/Tokyo'),
    );
    expect(time(nextAt, 'Asia/Tokyo')).toBe('2026-03-05T08:30');
  });

  test('is not forgotten when another one is put off meanwhile', () => {
    const second = raised('2026-03-04T14:30');
    const asked = [off(first, '2026-03-05T10:00'), off(second, '2026-03-04T14:45')];
    const { due } = look(asked, '2026-03-04T14:45');
    expect(due?.snoozed?.promptId).toBe(second.promptId);
    const back = { ...raise(due!, 'again', '', ms('2026-03-04T14:45')), outcome: 'answered' as const };
    expect(time(look([...asked, back], '2026-03-04T14:46').nextAt)).toBe('2026-03-05T10:00');
  });

  test('counts once for its day', () => {
    const back: Raised = {
      ...first,
      id: 'again',
      snoozes: 1,
      raisedAt: ms('2026-03-04T11:00'),
      outcome: 'answered',
    };
    expect(time(look([off(first, '2026-03-04T11:00'), back], '2026-03-04T11:30').nextAt)).toBe(
      '2026-03-04T14:30',
    );
  });

  test('does not come back a third time', () => {
    const asked = [off({ ...first, snoozes: 2 }, '2026-03-04T11:00')];
    expect(look(asked, '2026-03-04T11:00').due).toBeNull();
  });

  test('does not come back from a year ahead after the clock was turned back', () => {
    const asked = [off(first, '2027-03-04T11:00')];
    const unplanned = aRhythm({ times: [] });
    const facts: Facts = { rhythm: unplanned, asked, lastCheckInAt: null, hardDates: [], reminders: [] };
    expect(agenda(facts, at('2026-03-04T13:30')).nextAt).toBeNull();
  });
});
