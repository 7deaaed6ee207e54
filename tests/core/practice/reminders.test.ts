import { describe, expect, test } from 'vitest';
import { practices } from '@/content/exercises';
import type { ExerciseId } from '@/core/model/exercise';
import type { ListItem, Lists } from '@/core/model/list';
import { Reminders } from '@/core/model/reminders';
import { remindersOf } from '@/core/practice/reminders';

const day = 86_400_000;
const made = Date.UTC(2026, 10, 1, 9);
let count = 0;

function item(answers: Record<string, string>, some: Partial<ListItem> = {}): ListItem {
  return {
    id: `i${++count}`,
    madeAt: made,
    offsetMinutes: 60,
    answers: Object.entries(answers).map(([field, value]) => ({ field, value })),
    state: 'open',
    outcomes: [],
    ...some,
  };
}
const boundary = (review: string, some?: Partial<ListItem>) =>
  ['boundaries', item({ need: 'Quiet.', review }, some)] as const;
const talk = (when: string, some?: Partial<ListItem>) => ['conversation', item({ when }, some)] as const;
const help = (some?: Partial<ListItem>) => ['help-finder', item({}, some)] as const;
const looked = { at: made + 20 * day, outcome: 'kept', note: '', scale: null };

function listsOf(all: (readonly [ExerciseId, ListItem])[]): Lists {
  const lists = new Map<ExerciseId, ListItem[]>();
  for (const [practice, one] of all) lists.set(practice, [...(lists.get(practice) ?? []), one]);
  return lists;
}
const said = (all: (readonly [ExerciseId, ListItem])[], today = '2026-11-21') =>
  remindersOf(listsOf(all), practices, today).map(({ on, time }) => `${on.slice(5)} ${time ?? '-'}`);

describe('the days on which kept things come back', () => {
  test.each<[string, Parameters<typeof said>[0], string[]]>([
    ['nothing kept: none', [], []],
    ['a boundary comes on its review date', [boundary('2026-11-25')], ['11-25 -']],
    ['several on one day are one line', [boundary('2026-11-25'), boundary('2026-11-25')], ['11-25 -']],
    [
      'a talk comes at its time, and the look after it the day after',
      [talk('2026-11-25T18:30')],
      ['11-25 18:30', '11-26 -'],
    ],
    [
      'the earliest time of a day stands',
      [talk('2026-11-25T18:30'), talk('2026-11-25T09:15'), boundary('2026-11-25')],
      ['11-25 09:15', '11-26 -'],
    ],
    [
      'what is overdue is one line, on its last day',
      [boundary('2026-11-10'), boundary('2026-11-17'), boundary('2026-11-22')],
      ['11-17 -', '11-22 -'],
    ],
    ['a talk that is over is not reminded of, but its look is', [talk('2026-11-20T18:30')], ['11-21 -']],
    [
      'what was looked at comes after its weeks',
      [boundary('2026-11-10', { outcomes: [looked] })],
      ['12-05 -'],
    ],
    ['what is finished does not come', [boundary('2026-11-25', { state: 'finished' })], []],
    ['what is set down does not come', [boundary('2026-11-25', { state: 'set-down' })], []],
    ['the sixtieth day ahead is told of', [boundary('2027-01-20')], ['01-20 -']],
    ['the day after that is not yet', [boundary('2027-01-21')], []],
    ['notes for finding help come after two weeks', [help({ madeAt: made + 10 * day })], ['11-25 -']],
    [
      'what was written this evening for today comes tomorrow',
      [boundary('2026-11-21', { madeAt: Date.UTC(2026, 10, 21, 17) })],
      ['11-22 -'],
    ],
    [
      'what was written this morning for today comes today',
      [boundary('2026-11-21', { madeAt: Date.UTC(2026, 10, 21, 9) })],
      ['11-21 -'],
    ],
    [
      'a talk that began before it was written is not reminded of',
      [talk('2026-11-21T08:00', { madeAt: Date.UTC(2026, 10, 21, 9) })],
      ['11-22 -'],
    ],
    [
      'a date changed this evening to today comes tomorrow',
      [boundary('2026-11-21', { editedAt: Date.UTC(2026, 10, 21, 20) })],
      ['11-22 -'],
    ],
  ])('%s', (_, all, days) => expect(said(all)).toEqual(days));

  test('hold a day and a time and nothing else, and fit what is stored', () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      talk(`${new Date(made + n * day).toISOString().slice(0, 10)}T18:30`),
    );
    const all = remindersOf(listsOf([...many, help()]), practices, '2026-11-21');
    expect(Reminders.safeParse(all).success).toBe(true);
    expect(all.length).toBe(62);
    expect(JSON.stringify(all)).not.toMatch(/[a-z]{5}/);
    expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).toSorted());
  });
});
