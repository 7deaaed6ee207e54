import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { practices } from '@/content/exercises';
import { feelings, tiles } from '@/content/feelings';
import { isHardNow, type KeptItem, lookBack, readKept } from '@/core/choose/look-back';
import { yearAgo } from '@/core/choose/year-ago';
import type { Entry } from '@/core/model/entry';
import { numberOf } from '@/core/plan/day-number';
import { aCheckIn, aMark, aNote, aPractised, aReflection, aWeekly, days, hours, noon } from '../../facts';

const today = numberOf(Temporal.PlainDate.from('2026-11-21'));
const facts = { now: noon, today, lexicon: { feelings, tiles } };
const looking = { ...facts, seed: 7, dismissed: new Set<string>() };
const long = noon - days(30);
const hard = aCheckIn({ tiles: ['angry'], words: ['angry'], strength: 5, at: long });

describe('what may come back by itself', () => {
  const practised = (practice: Parameters<typeof aPractised>[0] & object) =>
    aPractised({ at: long, ...practice });
  test.each<[string, Entry[], string[]]>([
    ['a good thing', [aNote({ at: long, text: 'tea' })], ['good: tea']],
    ['a good thing of a hard day', [aNote({ at: long, text: 'tea' }), hard], ['good: tea']],
    [
      'an answer about good things',
      [aReflection({ at: long, promptId: 'good-x', text: 'a' })],
      ['answer: a'],
    ],
    [
      'about trusting oneself',
      [aReflection({ at: long, promptId: 'self-trust-x', text: 'a' })],
      ['answer: a'],
    ],
    ['about kindness', [aReflection({ at: long, promptId: 'compassion-x', text: 'a' })], ['answer: a']],
    [
      'about looking after oneself',
      [aReflection({ at: long, promptId: 'self-care-x', text: 'a' })],
      ['answer: a'],
    ],
    ['such an answer of a hard day', [aReflection({ at: long, promptId: 'good-x' }), hard], []],
    [
      'of the day of a grave word',
      [aReflection({ at: long, promptId: 'good-x' }), aCheckIn({ at: long, words: ['hopeless'] })],
      [],
    ],
    [
      'of the day after a hard one',
      [aReflection({ at: long, promptId: 'good-x', text: 'a' }), { ...hard, at: long - days(1) }],
      ['answer: a'],
    ],
    ['an answer on any other theme', [aReflection({ at: long, promptId: 'clarity-x' })], []],
    ['a question of one’s own', [aReflection({ at: long, promptId: 'own-1' })], []],
    ['a blank page', [aReflection({ at: long, promptId: '' })], []],
    ['a check-in, however good', [aCheckIn({ at: long, tiles: ['warm'], words: ['happy'], note: 'n' })], []],
    ['a mark or a look at a week', [aMark({ at: long, text: 'm' }), aWeekly({ at: long })], []],
    [
      'good things practised, each by itself',
      [practised({ practice: 'good-things', answers: [{ field: 'good', value: ['a', 'b'] }] })],
      ['good: a', 'good: b'],
    ],
    [
      'a moment of trusting oneself',
      [practised({ practice: 'trust-evidence', answers: [{ field: 'moment', value: 'a' }] })],
      ['strength: a'],
    ],
    [
      'a kind line, also of a hard day',
      [practised({ practice: 'self-compassion', answers: [{ field: 'line', value: 'a' }] }), hard],
      ['kind-line: a'],
    ],
    [
      'such a moment of a hard day',
      [practised({ practice: 'trust-evidence', answers: [{ field: 'moment', value: 'a' }] }), hard],
      [],
    ],
    [
      'any other practice',
      [practised({ practice: 'trigger-log', answers: [{ field: 'what', value: 'a' }] })],
      [],
    ],
  ])('%s', (_, entries, expected) => {
    expect(readKept(entries, facts).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(expected);
  });

  test('is read from fields that the practices have', () => {
    const fields = (id: string) =>
      practices.find((one) => one.id === id)!.steps.flatMap((step) => step.fields.map((field) => field.id));
    expect(fields('good-things')).toContain('good');
    expect(fields('trust-evidence')).toContain('moment');
    expect(fields('self-compassion')).toContain('line');
  });
});

describe('a look back', () => {
  const notes = Array.from({ length: 20 }, (_, n) => aNote({ at: noon - days(10 + n), text: `t${n}` }));
  const boundary: KeptItem = { id: 'b', at: noon, kind: 'boundary', text: 'I leave at ten.' };

  test('shows one to three things, the same all day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 20_000, max: 30_000 }), (seed, day) => {
        const one = lookBack(notes, [], { ...looking, seed, today: day });
        expect(one.shown.length).toBeGreaterThanOrEqual(1);
        expect(one.shown.length).toBeLessThanOrEqual(3);
        expect(lookBack(notes.toReversed(), [], { ...looking, seed, today: day })).toEqual(one);
      }),
    );
  });

  test('lets everything have its turn', () => {
    const first = Array.from(
      { length: 20 },
      (_, n) => lookBack(notes, [], { ...looking, today: today + n }).deck[0],
    );
    expect(new Set(first.map((item) => item!.id)).size).toBe(20);
  });

  test('leaves out what was put away, for this day, and everything else stays', () => {
    const [gone, next] = lookBack(notes, [], looking).deck;
    const then = lookBack(notes, [], { ...looking, dismissed: new Set([gone!.id]) });
    expect(then.deck).toHaveLength(19);
    expect(then.deck[0]).toEqual(next);
  });

  test('leaves what is still near where it is, living lists apart', () => {
    const near = aNote({ at: noon - days(6) });
    expect(lookBack([near], [boundary], looking).deck).toEqual([boundary]);
  });

  test('has nothing to show when nothing was kept, or only white space', () => {
    expect(lookBack([], [{ ...boundary, text: ' ' }], looking)).toEqual({ shown: [], deck: [] });
  });

  test('answers a hard hour with what steadies, not with good things', () => {
    const now = { ...hard, at: noon - hours(23) };
    expect(isHardNow([now], facts)).toBe(true);
    expect(lookBack([...notes, now], [boundary], looking).deck).toEqual([boundary]);
    expect(lookBack([...notes, { ...hard, at: noon - hours(24) }], [boundary], looking).deck).toHaveLength(
      21,
    );
  });
});

describe('this week a year ago', () => {
  const then = noon - days(365);
  const note = aNote({ at: then });
  const check = (some: Parameters<typeof aCheckIn>[0]) => aCheckIn({ at: then, ...some });
  const hardDays = (...some: number[]) => ({ ...facts, hardDays: new Set(some) });

  test.each<[string, Entry[], boolean]>([
    ['with something good', [note], true],
    ['three days off', [{ ...note, at: then + days(3) }], true],
    ['four days off', [{ ...note, at: then + days(4) }], false],
    ['with nothing kept', [check({ tiles: ['calm'] })], false],
    ['with pleasant check-ins', [note, check({ tiles: ['calm'], strength: 5 })], true],
    ['as bad as good', [note, check({ tiles: ['hurt'], strength: 3 }), check({ tiles: ['calm'] })], true],
    ['more bad than good', [note, check({ tiles: ['hurt'] }), check({ tiles: ['angry'] }), check({})], false],
    ['with one light unpleasant one', [note, check({ tiles: ['hurt'], strength: 1 })], false],
    [
      'with something strong and unpleasant among much good',
      [note, check({ tiles: ['hurt'], strength: 4 }), check({ tiles: ['calm'] }), check({ tiles: ['warm'] })],
      false,
    ],
    [
      'with a grave word, however faint',
      [
        note,
        check({ words: ['unsafe'], tiles: ['afraid'], strength: 1 }),
        check({ tiles: ['warm'] }),
        check({ tiles: ['warm'] }),
      ],
      false,
    ],
    ['with a setback marked', [note, aMark({ at: then, mark: 'setback' })], false],
    ['with a talk marked', [note, aMark({ at: then, mark: 'talk' })], true],
    ['when today is hard', [note, { ...hard, at: noon - hours(2) }], false],
    ['when yesterday was', [note, { ...hard, at: noon - hours(30) }], true],
  ])('%s', (_, entries, shown) => {
    expect(yearAgo(entries, hardDays()).length > 0).toBe(shown);
  });

  test.each([
    ['today', today],
    ['a day of that week', today - 365 + 2],
  ])('stays away when %s is a day to keep quiet', (_, day) => {
    expect(yearAgo([note], hardDays(day))).toEqual([]);
  });
});
