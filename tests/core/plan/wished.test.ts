import { describe, expect, test } from 'vitest';
import { agenda } from '@/core/plan/agenda';
import type { Facts } from '@/core/plan/facts';
import { paceOf } from '@/core/plan/fatigue';
import { raise } from '@/core/plan/raise';
import { type WhyNot, whyNotNow } from '@/core/plan/why-not-now';
import { aRhythm, at, type Says } from './a-rhythm';
import { ms, raised } from './agenda-rows';

interface Row {
  says: string;
  rhythm?: Says;
  asked?: Facts['asked'];
  hard?: string[];
  checkIn?: string;
  now?: string;
  /** Whether the wish is due; else when it opens, if it does. */
  due: boolean;
  opens?: string | null;
  why?: WhyNot;
}

const wishedAt = '2026-03-04T12:00';
const none: Says = { perDay: 0, times: [] };
const last = raised('2026-03-04T11:30', { id: 'last', outcome: 'answered' });

/** The reader asked for one at noon on Wednesday 4 March 2026; nothing is planned unless a row says so. */
const rows: Row[] = [
  { says: 'it is due at once', due: true },
  { says: 'the gap to the last one does not hold it back', asked: [last], due: true },
  { says: 'a check-in does not either', checkIn: '2026-03-04T11:59', due: true },
  { says: 'nor a cap of the week', rhythm: { ...none, perWeek: 1 }, asked: [last], due: true },
  { says: 'nor a day off', rhythm: { ...none, off: true }, due: true },
  { says: 'it goes before one that is planned', rhythm: { times: ['12:00'] }, due: true },
  { says: 'a late alarm still raises it', now: '2026-03-04T13:29', due: true },
  { says: 'when it has expired it is dropped', now: '2026-03-04T13:30', due: false },
  { says: 'quiet hours win', rhythm: { ...none, quiet: '11:00-14:00' }, due: false, why: 'quiet' },
  {
    says: 'it comes after quiet hours that end before it expires',
    rhythm: { ...none, quiet: '11:00-13:00' },
    due: false,
    opens: '2026-03-04T13:00',
    why: 'quiet',
  },
  {
    says: 'a pause wins',
    rhythm: { ...none, pause: { fromOn: '2026-03-04', throughOn: null } },
    due: false,
    why: 'paused',
  },
  { says: 'a hard day wins', hard: ['2026-03-04'], due: false, why: 'hard' },
  {
    says: 'so does "I’m presenting"',
    rhythm: { ...none, hushUntil: ms('2026-03-04T12:40') },
    due: false,
    opens: '2026-03-04T12:40',
    why: 'presenting',
  },
  { says: 'asked for in the future it is not believed', now: '2026-03-04T11:00', due: false },
];

function factsOf({ rhythm, asked = [], hard = [], checkIn }: Omit<Row, 'due'>): Facts {
  const wish = { at: ms(wishedAt), after: asked.at(-1)?.id ?? null };
  return {
    rhythm: aRhythm({ ...(rhythm ?? none), askedFor: wish }),
    asked,
    lastCheckInAt: checkIn ? ms(checkIn) : null,
    hardDates: hard,
    reminders: [],
  };
}

describe('a prompt that the reader asks for now', () => {
  test.each(rows)('$says', ({ due, opens = null, why = null, ...row }) => {
    const facts = factsOf(row);
    const now = at(row.now ?? wishedAt);
    const found = agenda(facts, now);
    expect(found.due?.plannedAt ?? null).toBe(due ? ms(wishedAt) : null);
    if (!due) expect(found.nextAt).toBe(opens && ms(opens));
    expect(whyNotNow(facts, now)).toBe(why);
  });

  test('it counts against no day, ends when quiet hours begin, and holds the next one back by the gap', () => {
    const facts = factsOf({ says: '', rhythm: { times: ['13:00'], quiet: '12:30-12:45', gapMinutes: 90 } });
    const { due } = agenda(facts, at(wishedAt));
    expect(due).toMatchObject({ kind: 'prompt', plannedOn: null, expiresAt: ms('2026-03-04T12:30') });
    const asked = [raise(due!, 'one', 'p', ms(wishedAt))];
    expect(agenda({ ...facts, asked }, at('2026-03-04T12:01')).nextAt).toBe(ms('2026-03-04T13:30'));
  });

  test('it is raised once, even after the clock is turned back', () => {
    const facts = factsOf({ says: '' });
    const { due } = agenda(facts, at(wishedAt));
    const asked = [raise(due!, 'one', 'p', ms(wishedAt))];
    expect(agenda({ ...facts, asked }, at('2026-03-04T12:01')).due).toBeNull();
    const back = agenda({ ...facts, asked }, at('2026-03-04T09:00'));
    expect(back.corrected).not.toBeNull();
    const later = { ...facts, asked: back.corrected! };
    expect(agenda(later, at(wishedAt)).due).toBeNull();
    expect(agenda(later, at('2026-03-04T12:30')).due).toBeNull();
  });

  test('asking for one ends a row of unanswered ones', () => {
    const asked = ['04T00:00', '04T03:00', '04T06:00', '04T09:00'].map((time) => raised(`2026-03-${time}`));
    const facts = factsOf({ says: '', asked });
    const before = { ...facts, rhythm: { ...facts.rhythm, askedFor: null } };
    expect([before, facts].map((one) => paceOf(one, ms(wishedAt)))).toEqual(['halved', 'normal']);
  });
});
