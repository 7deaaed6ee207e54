import { describe, expect, test } from 'vitest';
import { type Care, type CareSigns, careFor } from '@/core/care/care-for';
import { findGrave } from '@/core/care/find-grave';
import type { CheckIn, EntryId } from '@/core/model/entry';

const now = Date.UTC(2026, 10, 22, 12);
const days = (count: number) => now - count * 24 * 3_600_000;
const signs = (some: Partial<CareSigns>): CareSigns => ({
  feelings: [],
  strength: null,
  recentGraveAt: [],
  found: [],
  dismissedToday: false,
  hushed: false,
  now,
  ...some,
});

const rules: readonly [string, Partial<CareSigns>, Care][] = [
  ['nothing picked, nothing written', {}, 'none'],
  ['hurt, however strong', { feelings: ['hurt', 'sad'], strength: 5 }, 'none'],
  ['hopeless, strength unsaid', { feelings: ['hopeless'] }, 'line'],
  ['hopeless, faint', { feelings: ['hopeless'], strength: 1 }, 'line'],
  ['unsafe beside hopeful, medium', { feelings: ['hopeful', 'unsafe'], strength: 3 }, 'line'],
  ['hopeless, strong', { feelings: ['hopeless'], strength: 4 }, 'card'],
  ['unsafe, very strong', { feelings: ['unsafe'], strength: 5 }, 'card'],
  ['hopeless, the second within seven days', { feelings: ['hopeless'], recentGraveAt: [days(6.9)] }, 'card'],
  ['hopeless, the last one over a week ago', { feelings: ['hopeless'], recentGraveAt: [days(7)] }, 'line'],
  [
    'hopeless, the other one lies ahead: the clock was turned',
    { feelings: ['hopeless'], recentGraveAt: [days(-1)] },
    'line',
  ],
  ['calm, after a grave week', { feelings: ['calm'], recentGraveAt: [days(1), days(2)] }, 'none'],
  ['words on harming oneself', { found: ['self'] }, 'card'],
  ['words on danger', { found: ['danger'], feelings: ['calm'], strength: 1 }, 'card'],
  ['words on harming somebody', { found: ['others'] }, 'urge'],
  ['words on harming somebody and oneself', { found: ['self', 'others'] }, 'card'],
  ['words on harming somebody, and faintly hopeless', { found: ['others'], feelings: ['hopeless'] }, 'urge'],
  ['a wish for payback', { feelings: ['payback'], strength: 3 }, 'none'],
  ['a strong wish for payback', { feelings: ['payback'], strength: 4 }, 'urge'],
];

describe('how much care is shown', () => {
  test.each(rules)('%s', (_, some, care) => {
    expect(careFor(signs(some))).toBe(care);
  });

  test.each(rules)('after Not now a line is all: %s', (_, some, care) => {
    expect(careFor(signs({ ...some, dismissedToday: true }))).toBe(care === 'none' ? 'none' : 'line');
  });

  test.each(rules)('an entry that was hushed stays so: %s', (_, some) => {
    expect(careFor(signs({ ...some, hushed: true }))).toBe('none');
  });
});

test('grave feelings are read from the journal', () => {
  const checkIn = (at: number, words: CheckIn['words']): CheckIn => ({
    kind: 'check-in',
    id: `c${at}` as EntryId,
    at,
    offsetMinutes: 0,
    tiles: ['worn-out'],
    words,
    ownWord: null,
    strength: null,
    note: '',
  });
  const note = { kind: 'note', id: 'n' as EntryId, at: 4, offsetMinutes: 0, text: 'hopeless' } as const;
  expect(
    findGrave([checkIn(1, ['hopeless', 'sad']), checkIn(2, ['sad']), checkIn(3, ['unsafe']), note]),
  ).toEqual([1, 3]);
});
