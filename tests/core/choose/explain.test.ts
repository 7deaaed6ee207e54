import { describe, expect, test } from 'vitest';
import { explain } from '@/core/choose/explain';
import { isStageOfferDue } from '@/core/choose/stage-offer';
import { aCheckIn, aProfile, aPrompt, days, hours, noon, someFacts } from '../../facts';

const lonely = aCheckIn({ at: noon - hours(2), words: ['lonely'] });
const kinds = (prompt = {}, facts = {}) =>
  explain(aPrompt(prompt), someFacts(facts)).map((reason) => reason.kind);

describe('explain', () => {
  test.each<[string, object, object, string]>([
    [
      'a word that was named, when the prompt suits it',
      { feelings: ['lonely'] },
      { checkIns: [lonely] },
      'feeling',
    ],
    ['a word that leans towards its theme', { theme: 'support' }, { checkIns: [lonely] }, 'lean'],
    ['the stage the reader is in', { stages: ['S3'] }, { profile: aProfile({ stage: 'S3' }) }, 'stage'],
    ['the reader’s own hand', { theme: 'own' }, {}, 'own'],
    ['a hard day marked beforehand', { soothing: true }, { hardDates: ['2026-11-21'] }, 'hard-date'],
    [
      'something hard that was named',
      { soothing: true },
      { checkIns: [aCheckIn({ at: noon - hours(1), strength: 5 })] },
      'soothing',
    ],
  ])('tells of %s first', (_, prompt, facts, kind) => expect(kinds(prompt, facts)[0]).toBe(kind));

  test('tells of what the reader asked for', () => {
    const prompt = aPrompt({ theme: 'pace' });
    const taste = { promptId: prompt.id, says: 'more', close: true, at: noon } as const;
    const told = explain(prompt, someFacts({ tastes: [taste] })).map((reason) => reason.kind);
    expect(told).toContain('liked');
    expect(told).toContain('close');
  });

  test('always has one reason, and never more than three', () => {
    expect(kinds({ stages: ['S1'] }, { profile: aProfile({ stage: 'S4' }) })).toEqual(['rested']);
    const all = { feelings: ['lonely'], soothing: true, theme: 'support' } as const;
    expect(kinds(all, { checkIns: [{ ...lonely, strength: 5 }], hardDates: ['2026-11-21'] })).toHaveLength(3);
  });
});

describe('isStageOfferDue', () => {
  test.each<[string, object, boolean]>([
    ['not before the reader has said who they are', { role: null, stageAskedAt: null }, false],
    ['not within a month', { stageAskedAt: noon - days(29) }, false],
    ['a month on', { stageAskedAt: noon - days(30) }, true],
    ['not when it was never set', { stageAskedAt: null }, false],
  ])('%s', (_, profile, due) => expect(isStageOfferDue(aProfile(profile), noon)).toBe(due));
});
