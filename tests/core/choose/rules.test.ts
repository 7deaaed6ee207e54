import { describe, expect, test } from 'vitest';
import { allowed } from '@/core/choose/choose-prompt';
import type { ChooseFacts } from '@/core/choose/facts';
import { readFacts } from '@/core/choose/read-facts';
import type { Asked } from '@/core/model/asked';
import type { Profile } from '@/core/model/profile';
import type { PromptFacts } from '@/core/model/prompt';
import { aCheckIn, aProfile, aPrompt, aRaised, days, hours, noon, someFacts } from '../../facts';

/** Whether a made-up prompt may be shown in made-up circumstances; `others` are prompts the history points at. */
function may(prompt: Partial<PromptFacts>, facts: Partial<ChooseFacts>, others: PromptFacts[] = []) {
  const it = aPrompt(prompt);
  const set = [it, ...others];
  return allowed(set, readFacts(someFacts(facts), set)).includes(it);
}
const as = (profile: Partial<Profile>) => ({ profile: aProfile(profile) });
const s4 = { stage: 'S4', forgiveness: true, safe: 'yes' } as const;
const forgiving = { theme: 'forgiveness', optIn: 'forgiveness', stages: ['S4'] } as const;
const strongHurt = aCheckIn({ at: noon - hours(2), tiles: ['hurt'], strength: 5 });
const past = (ago: number, of: PromptFacts, some: Partial<Asked[number]> = {}) =>
  aRaised({ promptId: of.id, raisedAt: noon - ago, ...some });

type Row = [string, Partial<PromptFacts>, Partial<ChooseFacts>, boolean];

describe('who and where', () => {
  test.each<Row>([
    ['words for the hurt are for the hurt', { role: 'hurt' }, as({ role: 'hurt' }), true],
    ['words for the hurt are for those who are both', { role: 'hurt' }, as({ role: 'both' }), true],
    ['words for the hurt are not for those who broke trust', { role: 'hurt' }, as({ role: 'broke' }), false],
    ['words for those who broke trust are not for the hurt', { role: 'broke' }, as({ role: 'hurt' }), false],
    [
      'somebody who would rather not say gets what suits everybody',
      { role: 'both' },
      as({ role: 'unsaid' }),
      true,
    ],
    ['and nothing written for one side', { role: 'hurt' }, as({ role: 'unsaid' }), false],
    ['nor before they were asked', { role: 'broke' }, as({ role: null }), false],
    ['a prompt of another stage waits', { stages: ['S4'] }, as({ stage: 'S2' }), false],
    ['a soothing prompt is for any stage', { stages: ['S1'], soothing: true }, as({ stage: 'S4' }), true],
    [
      'words about a friend are for those it was a friend',
      { relationships: ['friend'] },
      as({ relationship: 'friend' }),
      true,
    ],
    [
      'and not for those it was a partner',
      { relationships: ['friend'] },
      as({ relationship: 'partner' }),
      false,
    ],
    ['nor for those who have not said', { relationships: ['friend'] }, as({ relationship: null }), false],
    ['words for those on their own are for them', { paths: ['on-my-own'] }, as({ path: 'on-my-own' }), true],
    ['and not for the undecided', { paths: ['on-my-own'] }, as({ path: 'undecided' }), false],
    [
      'a prompt stays away from a feeling it does not suit',
      { avoid: ['numb'] },
      { checkIns: [aCheckIn({ tiles: ['worn-out'], words: ['numb'] })] },
      false,
    ],
    [
      'and comes back when that feeling is a day old',
      { avoid: ['numb'] },
      { checkIns: [aCheckIn({ at: noon - hours(25), words: ['numb'] })] },
      true,
    ],
  ])('%s', (_, prompt, facts, expected) => expect(may(prompt, facts)).toBe(expected));
});

describe('rule 1: no forgiveness without its stage, the open door and safety', () => {
  test.each<Row>([
    ['in the fourth stage, door open, safe', forgiving, as(s4), true],
    ['not while the door is closed', forgiving, as({ ...s4, forgiveness: false }), false],
    ['not in the third stage', { ...forgiving, stages: ['S3', 'S4'] }, as({ ...s4, stage: 'S3' }), false],
    ['not when it is not safe to talk', forgiving, as({ ...s4, safe: 'no' }), false],
    ['not when that is not sure', forgiving, as({ ...s4, safe: 'not-sure' }), false],
    [
      'not by way of a soothing text either',
      { ...forgiving, soothing: true },
      as({ ...s4, stage: 'S1' }),
      false,
    ],
  ])('%s', (_, prompt, facts, expected) => expect(may(prompt, facts)).toBe(expected));
});

describe('rule 2: the first stage', () => {
  const steady = as({ stage: 'S1' });
  test.each<Row>([
    ['asks for no causes', { theme: 'causes' }, steady, false],
    ['asks for nothing positive', { theme: 'good' }, steady, false],
    ['asks for no risk', { theme: 'courage' }, steady, false],
    ['asks for no closeness', { theme: 'closeness' }, steady, false],
    ['asks for no long writing', { depth: 'deep' }, steady, false],
    [
      'asks for no compassion for the other',
      { optIn: 'other-compassion' },
      as({ stage: 'S1', otherCompassion: true }),
      false,
    ],
    ['welcomes a light word on feelings', { theme: 'feelings' }, steady, true],
    [
      'lets those who broke trust look at their part',
      { theme: 'accountability', depth: 'deep' },
      as({ stage: 'S1', role: 'broke' }),
      true,
    ],
    [
      'protects those who are both as it does the hurt',
      { theme: 'causes' },
      as({ stage: 'S1', role: 'both' }),
      false,
    ],
  ])('%s', (_, prompt, facts, expected) => expect(may(prompt, facts)).toBe(expected));
});

describe('rule 5: skipping', () => {
  const other = aPrompt({ theme: 'pace' });
  const skipped = (ago: number) => ({
    asked: [past(ago, other, { outcome: 'skipped', outcomeAt: noon - ago })],
  });
  test.each<[string, number, Partial<PromptFacts>, boolean]>([
    ['rests the theme on the sixth day', days(6), { theme: 'pace' }, false],
    ['no longer on the eighth', days(8), { theme: 'pace' }, true],
    ['leaves other themes alone', days(1), { theme: 'support' }, true],
  ])('%s', (_, ago, prompt, expected) => expect(may(prompt, skipped(ago), [other])).toBe(expected));
  test('asking for another one does not rest the theme for a week', () => {
    const swapped = { asked: [past(days(3), other, { outcome: 'swapped', outcomeAt: noon - days(3) })] };
    expect(may({ theme: 'pace' }, swapped, [other])).toBe(true);
  });
});

describe('rule 6: after a strong hard check-in', () => {
  const soothed = aPrompt({ theme: 'self-care', soothing: true });
  const after = { checkIns: [strongHurt], asked: [past(hours(1), soothed)] };
  test.each<Row>([
    ['the next prompt soothes', { soothing: true }, { checkIns: [strongHurt] }, true],
    ['and is nothing else, however light', { theme: 'good' }, { checkIns: [strongHurt] }, false],
    [
      'whatever the stage',
      { soothing: true, stages: ['S1'] },
      { ...as({ stage: 'S4' }), checkIns: [strongHurt] },
      true,
    ],
    ['then exploring rests', { theme: 'clarity' }, after, false],
    ['and so does long writing', { depth: 'deep' }, after, false],
    ['while light things may come', { theme: 'pace' }, after, true],
    [
      'a day later all is as before',
      { theme: 'clarity' },
      { checkIns: [aCheckIn({ at: noon - hours(25), strength: 5 })] },
      true,
    ],
    [
      'a strong good feeling changes nothing',
      { theme: 'clarity' },
      { checkIns: [aCheckIn({ tiles: ['warm'], strength: 5 })] },
      true,
    ],
    ['a medium hard one neither', { theme: 'clarity' }, { checkIns: [aCheckIn({ strength: 3 })] }, true],
    [
      'mixed feelings count as hard when one of them is',
      { theme: 'clarity' },
      { checkIns: [aCheckIn({ tiles: ['hurt', 'strong'], words: ['hurt', 'hopeful'], strength: 4 })] },
      false,
    ],
    [
      'unsafe calls for soothing at any strength',
      { theme: 'pace' },
      { checkIns: [aCheckIn({ tiles: ['afraid'], words: ['unsafe'] })] },
      false,
    ],
  ])('%s', (_, prompt, facts, expected) => expect(may(prompt, facts, [soothed])).toBe(expected));
});

describe('rule 7: after a trigger or setback', () => {
  const setback = { setbackAt: noon - hours(20) };
  test.each<Row>([
    ['courage rests', { theme: 'courage' }, setback, false],
    ['closeness rests', { theme: 'closeness' }, setback, false],
    ['causes rest', { theme: 'causes' }, setback, false],
    ['forgiveness rests', forgiving, { ...as(s4), ...setback }, false],
    ['the rest goes on', { theme: 'safety' }, setback, true],
    ['until a day has passed', { theme: 'courage' }, { setbackAt: noon - hours(25) }, true],
  ])('%s', (_, prompt, facts, expected) => expect(may(prompt, facts)).toBe(expected));
});

describe('rule 8: rests', () => {
  const other = aPrompt({ theme: 'pace' });
  test.each<[string, Asked, Partial<PromptFacts>, boolean]>([
    [
      'the same prompt not on day 20',
      [aRaised({ promptId: 'pace-x', raisedAt: noon - days(20) })],
      { id: 'pace-x' },
      false,
    ],
    [
      'the same prompt again on day 22',
      [aRaised({ promptId: 'pace-x', raisedAt: noon - days(22) })],
      { id: 'pace-x' },
      true,
    ],
    ['the same theme not after 47 hours', [past(hours(47), other)], { theme: 'pace' }, false],
    ['the same theme again after 49 hours', [past(hours(49), other)], { theme: 'pace' }, true],
    [
      'a record from a clock that ran ahead blocks nothing',
      [past(-days(300), other)],
      { theme: 'pace' },
      true,
    ],
  ])('%s', (_, asked, prompt, expected) => expect(may(prompt, { asked }, [other])).toBe(expected));

  test('one exploratory piece of writing a day is enough', () => {
    const written = aPrompt({ theme: 'clarity', depth: 'medium' });
    const asked = [past(hours(5), written, { outcome: 'answered', outcomeAt: noon - hours(5) })];
    expect(may({ theme: 'communication', depth: 'medium' }, { asked }, [written])).toBe(false);
    expect(may({ theme: 'communication', depth: 'light' }, { asked }, [written])).toBe(true);
    expect(may({ theme: 'self-care', depth: 'medium' }, { asked }, [written])).toBe(true);
  });
});

describe('rule 10: nothing joint unless it is safe and welcome', () => {
  test.each<Row>([
    ['yes opens it', { needsSafe: true }, as({ safe: 'yes' }), true],
    ['not sure keeps it away', { needsSafe: true }, as({ safe: 'not-sure' }), false],
    ['no keeps it away', { needsSafe: true }, as({ safe: 'no' }), false],
    ['not having said keeps it away', { needsSafe: true }, as({ safe: 'unsaid' }), false],
    [
      'compassion for the other waits for its door',
      { optIn: 'other-compassion' },
      as({ otherCompassion: false }),
      false,
    ],
    ['and comes through it', { optIn: 'other-compassion' }, as({ otherCompassion: true }), true],
    [
      'but not where it is not safe',
      { optIn: 'other-compassion' },
      as({ otherCompassion: true, safe: 'no' }),
      false,
    ],
  ])('%s', (_, prompt, facts, expected) => expect(may(prompt, facts)).toBe(expected));
});

describe('rule 12: the reader decides', () => {
  const hard = { hardDates: ['2026-11-21'], today: '2026-11-21' };
  test.each<Row>([
    ['a hidden theme is not shown', { theme: 'pace' }, as({ hiddenThemes: ['pace'] }), false],
    ['not even its soothing texts', { theme: 'pace', soothing: true }, as({ hiddenThemes: ['pace'] }), false],
    ['gentle only keeps exploring away', { theme: 'clarity' }, as({ gentleOnly: true }), false],
    ['gentle only keeps writing away', { theme: 'pace', depth: 'medium' }, as({ gentleOnly: true }), false],
    ['gentle only lets light things come', { theme: 'pace' }, as({ gentleOnly: true }), true],
    ['a hard date brings only what steadies', { theme: 'pace' }, hard, false],
    ['and that it does bring', { theme: 'pace', soothing: true }, hard, true],
  ])('%s', (_, prompt, facts, expected) => expect(may(prompt, facts)).toBe(expected));
});
