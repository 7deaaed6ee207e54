import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feelingWords } from '@/content/feelings';
import { practiceWords } from '@/content/words/practices';
import type { ExerciseId } from '@/core/model/exercise';
import { textLength } from '@/core/model/limits';
import type { Profile } from '@/core/model/profile';
import { answersToKeep, checkAnswers, isAnything } from '@/core/practice/check-answers';
import { compareScales } from '@/core/practice/compare-scales';
import { isPlenty, roomLeft } from '@/core/practice/room-left';
import { sayAnswers } from '@/core/practice/say-answer';
import { formOf, presetsFor, stepsFor } from '@/core/practice/steps-for';
import { aProfile } from '../../facts';
import { answersOf, practiceOf } from './made-up';

const today = Temporal.PlainDate.from('2026-11-21');
const steps = (
  id: ExerciseId,
  profile: Partial<Profile>,
  answers = {},
  as: Parameters<typeof stepsFor>[2] = 'fits',
) => stepsFor(practiceOf(id), aProfile(profile), as, answersOf(answers), 'Which?');
const fields = (...args: Parameters<typeof steps>) =>
  steps(...args).flatMap((step) => step.fields.map(({ id }) => id));
const options = (id: ExerciseId, field: string, profile: Partial<Profile>) => {
  const found = steps(id, profile)
    .flatMap((step) => step.fields)
    .find((one) => one.id === field)!;
  return 'options' in found ? found.options.map((option) => option.id) : [];
};

describe('the steps a reader goes through', () => {
  test('in the first stage the log asks how strong it was and what helped, and not what happened', () => {
    expect(fields('trigger-log', { stage: 'S1' }, {}, 'short')).toEqual([
      'strength',
      'helped',
      'helped-more',
      'card',
      'after',
    ]);
  });
  test('with two forms open the first step asks which, and the rest follows it', () => {
    expect(steps('promises', { role: 'both' })[0]).toMatchObject({ id: 'form', title: 'Which?' });
    expect(fields('promises', { role: 'both' }, { form: 'noticed' })).toEqual([
      'form',
      'said',
      'seen',
      'match',
      'again',
    ]);
  });
  test('with one form open nothing is asked', () => {
    expect(fields('promises', { role: 'hurt' })).toEqual(['said', 'seen', 'match', 'again']);
    expect(fields('promises', { role: 'broke' })).toEqual(['promise', 'due', 'to']);
  });
  test('a kept thing stays in its form when the reader has moved on', () => {
    expect(
      formOf(practiceOf('new-chapter'), aProfile({ path: 'on-my-own' }), answersOf({ form: 'together' })),
    ).toBe('together');
  });
  test('a field that waits for another comes with its answer', () => {
    expect(fields('letting-go', {})).not.toContain('free');
    expect(fields('letting-go', {}, { stance: 'keep' })).not.toContain('free');
    expect(fields('letting-go', {}, { stance: 'loosen' })).toContain('free');
  });
  test.each<[string, ExerciseId, string, Partial<Profile>, string[]]>([
    ['an urge of those who broke trust', 'urge-pause', 'pull', { role: 'broke' }, ['push', 'other']],
    ['urges of those who were hurt', 'urge-pause', 'pull', { role: 'hurt' }, ['payback', 'check', 'other']],
    ['no side said: no side named', 'urge-pause', 'pull', { role: 'unsaid' }, ['other']],
    ['no step with them where it is not safe', 'brave-steps', 'whose', { safe: 'no' }, ['mine', 'others']],
    [
      'no help together where it is not safe',
      'help-finder',
      'how',
      { safe: 'not-sure' },
      ['alone', 'group', 'open'],
    ],
  ])('%s', (_, id, field, profile, expected) => expect(options(id, field, profile)).toEqual(expected));
  test('days that come by themselves are counted from today', () => {
    expect(presetsFor(practiceOf('boundaries'), aProfile(), today)).toEqual(
      answersOf({ start: '2026-11-21', review: '2026-12-05' }),
    );
    expect(presetsFor(practiceOf('promises'), aProfile({ role: 'broke' }), today)).toEqual(
      answersOf({ form: 'own' }),
    );
  });
});

describe('what can be kept', () => {
  const faults = (id: ExerciseId, profile: Partial<Profile>, answers: Parameters<typeof answersOf>[0]) =>
    checkAnswers(steps(id, profile, answers), answersOf(answers), today).map(
      ({ field, fault }) => `${field}: ${fault}`,
    );
  const broke = { role: 'broke' } as const;
  test.each<[string, ExerciseId, Partial<Profile>, Parameters<typeof answersOf>[0], string[]]>([
    ['a need is enough for a boundary', 'boundaries', {}, { need: 'Quiet.' }, []],
    ['nothing is not', 'boundaries', {}, {}, ['need: open']],
    ['nor is white space', 'boundaries', {}, { need: ' \n ' }, ['need: open']],
    ['nor empty lines', 'good-things', {}, { good: ['', ' '] }, ['good: open']],
    ['the longest text there can be', 'boundaries', {}, { need: 'x'.repeat(textLength) }, []],
    ['one letter more waits', 'boundaries', {}, { need: 'x'.repeat(textLength + 1) }, ['need: too-long']],
    ['openness for twelve weeks', 'openness', broke, { offer: 'x', until: '2027-02-13' }, []],
    ['and not a day more', 'openness', broke, { offer: 'x', until: '2027-02-14' }, ['until: day-far']],
    ['nor into the past', 'openness', broke, { offer: 'x', until: '2026-11-20' }, ['until: day-gone']],
    ['nor without an end', 'openness', broke, { offer: 'x' }, ['until: open']],
    ['only what is asked is looked at', 'promises', broke, { form: 'own', promise: 'x' }, []],
  ])('%s', (_, id, profile, answers, expected) => expect(faults(id, profile, answers)).toEqual(expected));

  test('an urge is kept as numbers alone', () => {
    const answers = answersOf({ pull: 'payback', urge: 'write to everybody', before: 9, after: 4 });
    expect(answersToKeep(practiceOf('urge-pause'), answers)).toEqual(answersOf({ before: 9, after: 4 }));
  });
  test('answers are kept in the order of the practice, without those left open', () => {
    const answers = answersOf({ will: 'go for a walk', told: '', need: ' Quiet. ', kind: 'time', form: '' });
    expect(answersToKeep(practiceOf('boundaries'), answers)).toEqual(
      answersOf({ kind: 'time', need: ' Quiet. ', will: 'go for a walk' }),
    );
  });
  test('an answer this version has no field for is not lost', () => {
    const answers = answersOf({ elsewhere: 'old words', need: 'x' });
    expect(answersToKeep(practiceOf('boundaries'), answers)).toEqual(
      answersOf({ need: 'x', elsewhere: 'old words' }),
    );
  });
  test('any words are kept exactly as they were typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const kept = answersToKeep(practiceOf('boundaries'), answersOf({ need: text }));
        expect(kept).toEqual(text.trim() ? answersOf({ need: text }) : []);
      }),
    );
  });
  test('what came by itself alone is nothing to keep', () => {
    const presets = presetsFor(practiceOf('boundaries'), aProfile(), today);
    expect(isAnything(presets, presets)).toBe(false);
    expect(isAnything([...presets, ...answersOf({ need: 'x' })], presets)).toBe(true);
    expect(isAnything(answersOf({ start: '2026-11-30' }), presets)).toBe(true);
  });
});

describe('room', () => {
  test.each([
    [140, 0, null],
    [140, 99, null],
    [140, 100, 40],
    [140, 140, 0],
    [140, 150, -10],
    [40, 20, null],
    [40, 30, 10],
  ])('of %d with %d written: %s', (most, written, left) =>
    expect(roomLeft(most, 'x'.repeat(written))).toBe(left),
  );
  test('an emoji is one character', () => expect(roomLeft(40, '🌱'.repeat(40))).toBe(0));
  test('sixty words are plenty while steadying oneself, and for nobody else', () => {
    const plenty = (profile: Partial<Profile>, words: number) =>
      isPlenty(
        practiceOf('boundaries'),
        aProfile(profile),
        answersOf({ need: 'word '.repeat(words - 1), will: 'word', kind: 'time' }),
      );
    expect(plenty({ stage: 'S1' }, 60)).toBe(false);
    expect(plenty({ stage: 'S1' }, 61)).toBe(true);
    expect(plenty({ stage: 'S1', role: 'broke' }, 61)).toBe(false);
    expect(plenty({ stage: 'S2' }, 61)).toBe(false);
  });
});

describe('answers as a person reads them', () => {
  const said = (id: ExerciseId, answers: Parameters<typeof answersOf>[0]) =>
    sayAnswers(practiceOf(id), answersOf(answers), { feelings: feelingWords, ...practiceWords.answers }).map(
      ({ texts }) => texts,
    );
  test.each<[string, ExerciseId, Parameters<typeof answersOf>[0], string[][]]>([
    [
      'options by name, own words as typed',
      'trigger-log',
      { where: ['home', 'in the lift'] },
      [['at home', 'in the lift']],
    ],
    ['numbers on their scale', 'trigger-log', { strength: 7 }, [['7 of 10']]],
    ['minutes', 'conversation', { length: 20 }, [['20 minutes']]],
    ['feelings by their word', 'conversation', { feel: ['insecure'] }, [['doubting myself']]],
    ['a day that is no day as it is', 'boundaries', { start: 'soon' }, [['soon']]],
    ['the form is not an answer', 'promises', { form: 'own', promise: 'call' }, [['call']]],
    ['markup is text', 'clarity', { hurt: '<b>all</b> of it' }, [['<b>all</b> of it']]],
  ])('%s', (_, id, answers, expected) => expect(said(id, answers)).toEqual(expected));
});

test('two looks are compared where both answered a scale, and nothing is said of the rest', () => {
  const before = answersOf({ steady: 3, safe: 4, 'safe-note': 'x' });
  const now = answersOf({ safe: 6, peace: 8 });
  expect(compareScales(practiceOf('forgiveness-readiness'), before, now)).toEqual([
    { label: 'I feel safe inside', before: 4, today: 6 },
  ]);
});
