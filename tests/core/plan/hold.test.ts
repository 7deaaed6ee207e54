import { describe, expect, test } from 'vitest';
import type { Due } from '@/core/plan/agenda';
import { holdUntil, type Presence } from '@/core/plan/hold';
import { hours, noon } from '../../facts';

const minutes = (n: number) => n * 60_000;
const due: Due = {
  kind: 'prompt',
  plannedAt: noon,
  plannedOn: '2026-11-21',
  before: noon + hours(1.5),
  expiresAt: noon + hours(1.5),
  snoozed: null,
};
const since = (presence: Partial<Presence>, now = noon) =>
  holdUntil(due, { state: 'active', since: null, wokeAt: null, ...presence }, 7, now);

describe('holding a due prompt', () => {
  test('somebody who has been there for long is asked now', () =>
    expect(since({ since: noon - minutes(6) })).toBe(noon));
  test('with nothing known it is asked now', () => expect(since({})).toBe(noon));
  test('somebody who came back is left in peace for two to five minutes', () => {
    for (let n = 0; n < 100; n++) {
      const back = noon - n;
      const until = since({ since: back })!;
      expect(until - back).toBeGreaterThanOrEqual(minutes(2));
      expect(until - back).toBeLessThanOrEqual(minutes(5) + 1);
    }
  });
  test('looking again does not move the time', () => {
    const until = since({ since: noon })!;
    expect(since({ since: noon }, until - 1)).toBe(until);
    expect(since({ since: noon }, until)).toBe(until);
  });
  test('nothing comes in the first three minutes after a wake', () =>
    expect(since({ since: noon - hours(1), wokeAt: noon - minutes(1) })).toBe(noon + minutes(2)));
  test.each(['idle', 'locked'] as const)('%s: it waits for somebody, at most until it is too late', (state) =>
    expect(since({ state, since: noon - minutes(9) })).toBe(due.before),
  );
  test('too late after the waiting, it is dropped', () =>
    expect(since({ since: due.before - minutes(1) }, due.before - minutes(1))).toBeNull());
  test('too late, it is dropped', () => expect(since({ state: 'idle' }, due.before)).toBeNull());
  test('times from the future (the clock was turned back) hold nothing', () =>
    expect(since({ since: noon + hours(24), wokeAt: noon + hours(24) })).toBe(noon));

  test('one that the reader asked for is shown now, unless the screen is locked', () => {
    const wished: Due = { ...due, plannedOn: null };
    const at = (state: Presence['state']) => holdUntil(wished, { state, since: noon, wokeAt: noon }, 7, noon);
    expect([at('active'), at('idle'), at('locked')]).toEqual([noon, noon, due.before]);
  });
});
