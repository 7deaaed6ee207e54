import { describe, expect, test } from 'vitest';
import { chipName, practiceName } from '@/components/charts/practice-names';
import { closedByDefault } from '@/core/chart/closed-by-default';
import { compareAfter, countHelped } from '@/core/chart/count-helped';
import type { Practised } from '@/core/model/entry';
import { aPractised, hours, noon } from '../../facts';
import { felt, lexicon } from './a-journal';

const helped = (...value: string[]) => aPractised({ answers: [{ field: 'helped', value }] });
const asIs = (_: string, word: string) => word;
const numbers = (before: number, after: number, practice: Practised['practice'] = 'trigger-log') =>
  aPractised({
    practice,
    answers: [
      { field: 'before', value: before },
      { field: 'after', value: after },
    ],
  });

describe('what helped', () => {
  test('is counted once for each practice, under its first spelling', () => {
    const all = [helped('A walk', 'Tea'), helped('a walk', 'A walk '), helped('Tea'), helped('a walk', ' ')];
    expect(countHelped(all, asIs)).toEqual([
      { name: 'A walk', count: 3 },
      { name: 'Tea', count: 2 },
    ]);
  });

  test('is read from a list of words alone', () => {
    const text = aPractised({ answers: [{ field: 'helped', value: 'A long story.' }] });
    const scale = aPractised({ answers: [{ field: 'helped', value: 7 }] });
    expect(countHelped([text, scale, aPractised()], asIs)).toEqual([]);
  });
});

test('what was picked is called as its practice calls it, and what was added counts as well', () => {
  const all = [
    aPractised({
      practice: 'trigger-log',
      answers: [
        { field: 'helped', value: ['air', 'a long bath'] },
        { field: 'helped-more', value: ' Rain ' },
      ],
    }),
    aPractised({ practice: 'trigger-log', answers: [{ field: 'helped', value: ['air'] }] }),
  ];
  expect(countHelped(all, chipName)).toEqual([
    { name: 'fresh air', count: 2 },
    { name: 'a long bath', count: 1 },
    { name: 'Rain', count: 1 },
  ]);
  expect([practiceName('trigger-log'), practiceName('gone')]).toEqual(['When it hits', 'gone']);
});

describe('before and after', () => {
  test.each([
    ['four times', 4, { before: 6, after: 4, change: -2 }],
    ['three times: no middle yet', 3, null],
  ])('%s', (_, count, middle) => {
    expect(compareAfter(Array.from({ length: count }, () => numbers(6, 4)))).toEqual([
      { practice: 'trigger-log', count, middle },
    ]);
  });

  test('the change is that of each time, not of the two middles', () => {
    const [one] = compareAfter([numbers(9, 8), numbers(5, 4), numbers(2, 1), numbers(1, 9)]);
    expect(one!.middle).toEqual({ before: 3.5, after: 6, change: -1 });
  });

  test('a trigger’s strength is its number before', () => {
    const answers = [
      { field: 'strength', value: 8 },
      { field: 'after', value: 3 },
    ];
    expect(compareAfter([aPractised({ practice: 'trigger-log', answers })])).toEqual([
      { practice: 'trigger-log', count: 1, middle: null },
    ]);
  });

  test('half a pair says nothing, and practices stand apart', () => {
    const half = aPractised({ answers: [{ field: 'before', value: 8 }] });
    const both = [numbers(1, 2), numbers(1, 2), numbers(3, 2, 'urge-pause'), half];
    expect(compareAfter(both).map(({ practice, count }) => [practice, count])).toEqual([
      ['trigger-log', 2],
      ['urge-pause', 1],
    ]);
  });
});

describe('the charts wait to be opened', () => {
  const strong = (ago: number, word: 'angry' | 'calm') => ({ ...felt(ago, word), strength: 4 });
  test.each([
    ['nothing was said', [], false],
    ['a low one just now', [felt(0.1, 'sad')], true],
    ['a low one, and a calm one since', [felt(0.4, 'sad'), felt(0.1, 'calm')], false],
    ['a strong hard one, and a calm one since', [strong(0.4, 'angry'), felt(0.1, 'calm')], true],
    ['a strong hard one of the day before yesterday', [strong(2, 'angry')], false],
    ['a strong good one', [strong(0.1, 'calm')], false],
    ['a grave word at any strength', [felt(0.4, 'unsafe'), felt(0.1, 'calm')], true],
    ['a mixed one', [felt(0.1, 'hurt', 'hopeful')], false],
    ['worn out', [felt(0.1, 'drained')], true],
    ['one of a time to come', [felt(-1, 'sad')], false],
  ])('after %s: %s', (_, checkIns, closed) => {
    expect(closedByDefault(checkIns, noon, lexicon)).toBe(closed);
    expect(closedByDefault(checkIns.toReversed(), noon, lexicon)).toBe(closed);
  });

  test('with gentle only, always', () => {
    expect(closedByDefault([], noon + hours(1), lexicon, true)).toBe(true);
  });
});
