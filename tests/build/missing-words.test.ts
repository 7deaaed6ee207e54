import { describe, expect, test } from 'vitest';
import { practices } from '@/content/exercises';
import { missingPractice, missingWords } from '../../scripts/build/missing-words';

describe('the words of a language are complete', () => {
  const english = { keep: 'Keep {n}', more: { help: 'Help' }, days: { one: '{n} day', other: '{n} days' } };
  const whole = {
    keep: '{n} behalten',
    more: { help: 'Hilfe' },
    days: { one: 'ein Tag', other: '{n} Tage' },
  };

  test('when every one is there and none too many', () => {
    expect(missingWords(english, whole, 'all')).toEqual([]);
  });

  test.each([
    ['a word that is missing', { ...whole, more: {} }, 'all.more.help: no words'],
    ['one that is empty', { ...whole, more: { help: ' ' } }, 'all.more.help: empty'],
    ['one too many', { ...whole, gone: 'weg' }, 'all.gone: one too many'],
    ['something to fill in that is left out', { ...whole, keep: 'behalten' }, 'all.keep: {n} is missing'],
    ['something that nobody fills in', { ...whole, keep: '{n} {m}' }, 'all.keep: {m} is unknown'],
    ['a count without its common form', { ...whole, days: { one: 'ein Tag' } }, 'all.days.other: no words'],
  ])('and %s is told', (_, words, told) => {
    expect(missingWords(english, words as never, 'all')).toEqual([told]);
  });

  test('and every label, line and option of a practice is asked for', () => {
    const practice = practices.find(({ id }) => id === 'trigger-log')!;
    const told = missingPractice(practice, { name: 'x', steps: {} });
    expect(told).toContain('trigger-log.purpose: no words');
    expect(told).toContain('trigger-log.steps.what: no words');
    expect(told.every((line) => !line.includes('.id') && !line.includes('.kind'))).toBe(true);
  });
});
