import { describe, expect, test } from 'vitest';
import { allowed, choosePrompt } from '@/core/choose/choose-prompt';
import { poolOf } from '@/core/choose/own';
import { readFacts } from '@/core/choose/read-facts';
import { total, weigh } from '@/core/choose/weigh';
import type { Taste } from '@/core/model/tastes';
import { aCheckIn, aProfile, aPrompt, aRaised, days, hours, noon, someFacts } from '../../facts';

const own = { id: 'own-1', text: 'What did I see clearly?' };
const guidance = [aPrompt(), aPrompt({ theme: 'support' })];

describe('questions of one’s own', () => {
  test.each<[string, 'mixed' | 'alone' | 'off', (typeof own)[], number]>([
    ['stand among the others', 'mixed', [own], 3],
    ['stand alone', 'alone', [own], 1],
    ['are kept and not asked', 'off', [own], 2],
    ['alone without any is as if they were not', 'alone', [], 2],
  ])('%s', (_, use, prompts, count) => expect(poolOf(guidance, { use, prompts })).toHaveLength(count));

  test('suit every stage and side, and rest 21 days like any other', () => {
    const pool = poolOf([], { use: 'alone', prompts: [own] });
    const unsaid = someFacts({ profile: aProfile({ role: 'unsaid', stage: 'S1' }) });
    expect(choosePrompt(pool, unsaid, 1)?.id).toBe('own-1');
    const asked = [aRaised({ promptId: 'own-1', raisedAt: noon - days(20) })];
    expect(choosePrompt(pool, someFacts({ asked }), 1)).toBeNull();
  });

  test('do not answer a hard hour', () => {
    const checkIns = [aCheckIn({ at: noon - hours(1), strength: 5 })];
    expect(choosePrompt(poolOf([], { use: 'alone', prompts: [own] }), someFacts({ checkIns }), 1)).toBeNull();
  });
});

describe('what the reader says about a prompt', () => {
  const [one, two] = guidance as [(typeof guidance)[0], (typeof guidance)[0]];
  const said = (says: Taste['says'], close = false): Taste => ({ promptId: one.id, says, close, at: noon });
  const weightOf = (prompt: typeof one, tastes: Taste[]) =>
    total(weigh(prompt, readFacts(someFacts({ tastes }), guidance)));

  test('never again is never again', () => {
    const facts = readFacts(someFacts({ tastes: [said('never')] }), guidance);
    expect(allowed(guidance, facts)).toEqual([two]);
  });

  test('more weighs more, less weighs less, close weighs double', () => {
    expect(weightOf(one, [said('more')])).toBeCloseTo(weightOf(one, []) * 1.5);
    expect(weightOf(one, [said('less')])).toBeCloseTo(weightOf(one, []) * 0.5);
    expect(weightOf(one, [said(null, true)])).toBeCloseTo(weightOf(one, []) * 2);
    expect(weightOf(two, [said('more')])).toBeCloseTo(weightOf(two, []));
  });

  test('no theme dies of many a less', () => {
    const many = Array.from({ length: 20 }, () => said('less'));
    expect(weightOf(one, many)).toBeCloseTo(weightOf(one, []) * 0.25);
  });
});
