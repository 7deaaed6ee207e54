import { describe, expect, test } from 'vitest';
import { checkQuestion, checkStandIn } from '@/core/model/check-line';
import { letGo } from '@/core/model/let-go';
import type { Taste } from '@/core/model/tastes';

const many = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}`);

describe('a line of the reader’s own', () => {
  test.each([
    ['a question', 'What now?', [], null],
    ['nothing', ' \n', [], 'question-empty'],
    ['280 characters', 'x'.repeat(280), [], null],
    ['281 characters', 'x'.repeat(281), [], 'question-long'],
    ['280 and spaces around them', ` ${'x'.repeat(280)} `, [], null],
    ['one that is there, in other letters', ' what NOW? ', ['What now?'], 'question-double'],
    ['the hundredth', 'x', many(99), null],
    ['one too many', 'x', many(100), 'questions-full'],
  ])('as a question: %s', (_, text, others, fault) => {
    expect(checkQuestion(text, others)).toBe(fault);
  });

  test.each([
    ['80 characters', 'x'.repeat(80), [], null],
    ['81 characters', 'x'.repeat(81), [], 'line-long'],
    ['nothing', '', [], 'line-empty'],
    ['one that is there', 'Tea.', ['tea.'], 'line-double'],
    ['the twelfth', 'x', many(11), null],
    ['one too many', 'x', many(12), 'lines-full'],
  ])('as a neutral line: %s', (_, text, others, fault) => {
    expect(checkStandIn(text, others)).toBe(fault);
  });
});

describe('letting go of what was said about prompts', () => {
  const taste = (promptId: string, says: Taste['says'], close: boolean): Taste => ({
    promptId,
    says,
    close,
    at: 1,
  });
  const all = [taste('a', 'more', true), taste('b', 'never', false), taste('c', null, true)];

  test('what was said goes, and being kept close stays', () => {
    expect(letGo(all, ['a', 'b'], 'says')).toEqual([taste('a', null, true), all[2]]);
  });
  test('being kept close goes, and what was said stays', () => {
    expect(letGo(all, ['a', 'c'], 'close')).toEqual([taste('a', 'more', false), all[1]]);
  });
  test('others are not touched', () => expect(letGo(all, ['z'], 'says')).toEqual(all));
});
