import { describe, expect, test } from 'vitest';
import {
  checkComingDay,
  checkHardDate,
  checkOwnWord,
  maxHardDates,
  maxOwnWords,
} from '@/core/model/check-profile';
import { defaultProfile, Profile } from '@/core/model/profile';
import { defaultRhythm, Rhythm } from '@/core/model/rhythm';

describe('a word of one’s own', () => {
  const profile = { ownWords: ['Wobbly'] };
  test.each([
    ['nothing', '', 'word-empty'],
    ['only spaces', '   ', 'word-empty'],
    ['25 letters', 'x'.repeat(25), 'word-long'],
    ['24 letters between spaces', ` ${'x'.repeat(24)} `, null],
    ['one that is there, in other letters', ' wOBBLY', 'word-double'],
    ['one that Mendful brings', 'Calm', 'word-offered'],
    ['a new one', 'seasick', null],
  ] as const)('%s', (_, word, fault) => {
    expect(checkOwnWord(word, profile, ['hurt', 'calm'])).toBe(fault);
  });

  test('one too many', () => {
    const full = { ownWords: Array.from({ length: maxOwnWords }, (_, n) => `word ${n}`) };
    expect(checkOwnWord('one more', full, [])).toBe('words-full');
    expect(Profile.safeParse({ ...defaultProfile, ...full }).success).toBe(true);
  });
});

describe('a day to keep quiet', () => {
  const today = '2026-11-21';
  test.each([
    ['none', '', 'day-missing'],
    ['a year of five digits', '12026-11-21', 'day-missing'],
    ['yesterday', '2026-11-20', 'day-past'],
    ['today', today, null],
    ['one that is marked', '2026-12-24', 'day-double'],
  ] as const)('%s', (_, day, fault) => {
    expect(checkHardDate(day, { hardDates: ['2026-12-24'] }, today)).toBe(fault);
  });

  test('one too many', () => {
    const first = Temporal.PlainDate.from(today);
    const hardDates = Array.from({ length: maxHardDates }, (_, n) => first.add({ days: n + 1 }).toString());
    expect(checkHardDate('2030-01-01', { hardDates }, today)).toBe('days-full');
    expect(Rhythm.safeParse({ ...defaultRhythm, hardDates }).success).toBe(true);
  });

  test('a pause may end today, not before', () => {
    expect(checkComingDay(today, today)).toBeNull();
    expect(checkComingDay('2020-01-01', today)).toBe('day-past');
  });
});
