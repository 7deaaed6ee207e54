import { describe, expect, test } from 'vitest';
import { practices } from '@/content/exercises';
import { feelings, tiles } from '@/content/feelings';
import { readMood } from '@/core/choose/mood';
import type { CheckIn } from '@/core/model/entry';
import type { Profile } from '@/core/model/profile';
import { offersFrom } from '@/core/practice/become';
import { offerFor } from '@/core/practice/come-back';
import { helpsMe, kindLine } from '@/core/practice/helps-me';
import { inOrder, titleOf } from '@/core/practice/in-order';
import { keptAtOf, lastBefore, setbackAtOf } from '@/core/practice/kept-before';
import { outcomeFrom, outcomesFor, stateAfter } from '@/core/practice/review';
import { suggest } from '@/core/practice/suggest';
import { aCheckIn, aMark, aNote, aPractised, days, hours, noon } from '../../facts';
import { anItem, answersOf, listsOf, practiceFacts, practiceOf } from './made-up';

const aLog = (answers: Parameters<typeof answersOf>[0]) =>
  aPractised({ practice: 'trigger-log', answers: answersOf(answers) });
const lists = listsOf({
  'self-compassion': [anItem({ line: 'Gently, gently.' }), anItem({ line: 'gone' }, { state: 'set-down' })],
  'setback-plan': [anItem({ helps: ['a walk', 'Tea'], remember: 'It passes over.' })],
  'self-care-menu': [anItem({ thing: 'a bath', time: '20' }), anItem({ thing: 'water', time: '1' })],
  'trust-evidence': [anItem({ moment: 'I knew the way.' })],
  'brave-steps': [
    anItem({ step: 'a talk', steep: 3, whose: 'them' }),
    anItem({ step: 'a song', steep: 4, whose: 'mine' }),
    anItem({ step: 'a hug', steep: 1, whose: 'mine' }, { state: 'finished' }),
    anItem({ step: 'a trip', steep: 7, whose: 'mine' }),
  ],
});

describe('what helps me', () => {
  const kept = (logs: ReturnType<typeof aLog>[]) => ({ lists, practices, logs });
  test('is counted from the logs, with the plan behind it, and says nothing of what set it off', () => {
    const logs = [
      aLog({ what: 'the song', helped: ['air', 'water'], 'helped-more': ' tea ', card: 'yes' }),
      aLog({ what: 'the song', helped: ['air'], card: 'yes' }),
      aLog({ what: 'the song', helped: ['pet'], card: 'no' }),
    ];
    expect(helpsMe(kept(logs))).toEqual([
      { text: 'fresh air', count: 2 },
      { text: 'cold water', count: 1 },
      { text: 'tea', count: 1 },
      { text: 'a walk', count: 0 },
    ]);
    expect(JSON.stringify(helpsMe(kept(logs)))).not.toContain('song');
  });
  test('other practices add nothing to it', () => {
    expect(
      helpsMe({ ...kept([aPractised({ answers: answersOf({ helped: ['air'] }) })]), lists: new Map() }),
    ).toEqual([]);
  });
  test('a kind line is one that stands open, or none', () => {
    for (let seed = 0; seed < 20; seed += 1) expect(kindLine(lists, seed)).toBe('Gently, gently.');
    expect(kindLine(new Map(), 1)).toBeNull();
  });
});

describe('after a check-in', () => {
  const after = (checkIn: Partial<CheckIn>, profile: Partial<Profile> = {}, some = {}) => {
    const mood = readMood(aCheckIn(checkIn), { feelings, tiles });
    const offer = offerFor(mood, { lists, practices, logs: [] }, practiceFacts(profile, some), {
      minutes: 5,
      seed: 1,
    });
    const words = (item: { answers: { value: unknown }[] } | null) => item?.answers[0]?.value ?? null;
    return {
      hard: !!offer.hard,
      care: words(offer.care),
      trust: words(offer.trust),
      brave: words(offer.brave),
    };
  };
  const nothing = { hard: false, care: null, trust: null, brave: null };
  const calm: Partial<CheckIn> = { tiles: ['calm'], words: ['calm'] };
  test.each<
    [string, Partial<CheckIn>, Partial<Profile>, object, Partial<typeof nothing> | Record<string, unknown>]
  >([
    ['an ordinary one brings nothing', { tiles: ['okay'], words: ['okay'] }, {}, {}, {}],
    [
      'a tired one, something that fits five minutes',
      { tiles: ['worn-out'], words: ['drained'] },
      {},
      {},
      { care: 'water' },
    ],
    [
      'too much, too',
      { tiles: ['worn-out'], words: ['overwhelmed'], strength: 2 },
      {},
      {},
      { care: 'water' },
    ],
    [
      'doubt, a moment of being right',
      { tiles: ['doubting'], words: ['insecure'] },
      {},
      {},
      { trust: 'I knew the way.' },
    ],
    [
      'a strong hard one, the plan and the card',
      { tiles: ['hurt'], words: ['sad'], strength: 5 },
      {},
      {},
      { hard: true },
    ],
    ['a calm one, the lowest brave step', calm, {}, {}, { brave: 'a talk' }],
    ['of one’s own where it is not safe', calm, { safe: 'no' }, {}, { brave: 'a song' }],
    ['none in the first stage', calm, { stage: 'S1' }, {}, {}],
    ['none within a day of a setback', calm, {}, { setbackAt: noon - hours(3) }, {}],
    ['none after a hard hour', calm, {}, { strongHard: true }, {}],
    [
      'none when something hard is there too',
      { tiles: ['calm', 'hurt'], words: ['calm', 'sad'] },
      {},
      {},
      {},
    ],
  ])('%s', (_, checkIn, profile, some, expected) =>
    expect(after(checkIn, profile, some)).toEqual({ ...nothing, ...expected }),
  );

  test('a hard one has the kind line, what helps and the plan', () => {
    const mood = readMood(aCheckIn({ strength: 5 }), { feelings, tiles });
    const { hard } = offerFor(mood, { lists, practices, logs: [] }, practiceFacts(), { minutes: 5, seed: 1 });
    expect(hard).toEqual({
      line: 'Gently, gently.',
      helps: [
        { text: 'a walk', count: 0 },
        { text: 'Tea', count: 0 },
      ],
      plan: lists.get('setback-plan')![0],
    });
  });
});

describe('what was written can go on', () => {
  const offers = (
    ...args: [Parameters<typeof practiceOf>[0], Parameters<typeof answersOf>[0], Partial<Profile>]
  ) =>
    offersFrom(practiceOf(args[0]), answersOf(args[1]), practices, practiceFacts(args[2])).map(
      ({ target, text, answers }) => [
        target.id,
        text,
        ...answers.map(({ field, value }) => `${field}=${value}`),
      ],
    );
  test('a need becomes a boundary or a request', () => {
    expect(offers('clarity', { need: 'Time alone.' }, { stage: 'S2' })).toEqual([
      ['boundaries', 'Time alone.', 'need=Time alone.'],
      ['boundaries', 'Time alone.', 'need=Time alone.', 'kind=request'],
    ]);
  });
  test('a change becomes a promise of one’s own, from the second stage on', () => {
    const change = { change: 'I call when I am late.' };
    const promise = ['promises', 'I call when I am late.', 'form=own', 'promise=I call when I am late.'];
    expect(offers('apology', change, { role: 'broke', stage: 'S3' })).toEqual([promise]);
    expect(offers('apology', change, { role: 'broke', stage: 'S2' })).toEqual([promise]);
    expect(offers('apology', change, { role: 'broke', stage: 'S1' })).toEqual([]);
    expect(offers('apology', change, { role: 'broke', stage: 'S2', hiddenThemes: ['consistency'] })).toEqual(
      [],
    );
  });
  test('what stays as a need becomes a boundary; what is loosened becomes nothing', () => {
    expect(offers('letting-go', { hope: 'h', stance: 'keep' }, {}).map(([to]) => to)).toEqual([
      'boundaries',
      'boundaries',
    ]);
    expect(offers('letting-go', { hope: 'h', stance: 'loosen' }, {})).toEqual([]);
    const keptLater = offersFrom(
      practiceOf('letting-go'),
      answersOf({ hope: 'h', stance: 'not-yet' }),
      practices,
      practiceFacts(),
      'keep',
    );
    expect(keptLater).toHaveLength(2);
  });
  test('each agreement goes on by itself, as a promise only for those who log their own', () => {
    const vision = { form: 'alone', 'with-me': ['Sunday walks', '', 'No phone at meals'] };
    expect(
      offers('new-chapter', vision, { stage: 'S4', role: 'hurt' }).map(([to, text]) => [to, text]),
    ).toEqual([
      ['boundaries', 'Sunday walks'],
      ['boundaries', 'No phone at meals'],
    ]);
    expect(offers('new-chapter', vision, { stage: 'S4', role: 'broke' }).map(([to]) => to)).toEqual([
      'boundaries',
      'boundaries',
      'promises',
      'promises',
    ]);
  });
});

describe('the pane', () => {
  const today = '2026-11-21';
  const names = (placed: readonly { practice: { id: string } }[]) =>
    placed.map(({ practice }) => practice.id);
  const deep = practices.filter((practice) => practice.deep).map(({ id }) => id as string);
  test('suggests at most one that goes deep, and another on another day', () => {
    const facts = practiceFacts({ role: 'both', stage: 'S2', safe: 'yes' });
    const chosen = Array.from({ length: 14 }, (_, n) => {
      const placed = suggest(practices, facts, new Map(), [], `2026-12-${String(n + 10)}`);
      return names(placed.now).filter((id) => deep.includes(id));
    });
    for (const one of chosen) expect(one).toHaveLength(1);
    expect(new Set(chosen.flat()).size).toBeGreaterThan(1);
  });
  test('suggests none on a day one was kept, and says so', () => {
    const facts = practiceFacts(
      { stage: 'S2' },
      { keptAt: new Map([['clarity' as const, noon - hours(5)]]) },
    );
    const placed = suggest(practices, facts, new Map(), [], today);
    expect(names(placed.now).filter((id) => deep.includes(id))).toEqual([]);
    expect(placed.rest.find(({ practice }) => practice.id === 'clarity')?.fit).toMatchObject({
      why: ['deep-today'],
      open: true,
    });
  });
  test('loses none: every practice stands once, whatever is known', () => {
    const drafts = [{ practice: 'clarity' as const, itemId: null, step: 'why', answers: [], at: noon }];
    const { now, begun, rest } = suggest(practices, practiceFacts({ stage: 'S2' }), lists, drafts, today);
    expect([...names(now), ...names(begun), ...names(rest)].toSorted()).toEqual(
      practices.map(({ id }) => id).toSorted(),
    );
    expect(begun[0]).toMatchObject({ drafted: true, practice: { id: 'clarity' } });
    expect(names(begun)).toContain('brave-steps');
    expect(begun.find(({ practice }) => practice.id === 'brave-steps')).toMatchObject({
      kept: 3,
      fit: { open: false },
    });
  });
  test('what is half changed is no half-written new one', () => {
    const drafts = [{ practice: 'boundaries' as const, itemId: 'i-1', step: 'need', answers: [], at: noon }];
    const { now } = suggest(practices, practiceFacts({ stage: 'S1' }), new Map(), drafts, today);
    expect(names(now)).toContain('boundaries');
  });
  test('after a hard hour what steadies comes first', () => {
    const { now } = suggest(
      practices,
      practiceFacts({ stage: 'S2' }, { strongHard: true }),
      new Map(),
      [],
      today,
    );
    const steadies = now.map(({ practice }) => !!practice.steadies);
    expect(steadies).toEqual(steadies.toSorted((a, b) => Number(b) - Number(a)));
    expect(names(now)).not.toContain('good-things');
  });
});

describe('what was kept before', () => {
  test('each practice has its last time, from entries and lists', () => {
    const entries = [aPractised({ at: noon - days(3) }), aPractised({ at: noon - days(1) }), aNote()];
    const edited = listsOf({
      boundaries: [anItem({}, { madeAt: 5, editedAt: 9 }), anItem({}, { madeAt: 7 })],
    });
    expect([...keptAtOf(entries, edited)]).toEqual([
      ['clarity', noon - days(1)],
      ['boundaries', 9],
    ]);
    expect(lastBefore(entries, entries[1] as never)).toBe(entries[0]);
  });
  test('a setback is a log or a mark', () => {
    expect(setbackAtOf([aNote(), aMark({ mark: 'talk' }), aPractised()])).toBeNull();
    expect(
      setbackAtOf([aMark({ mark: 'setback', at: 5 }), aPractised({ practice: 'trigger-log', at: 3 })]),
    ).toBe(5);
  });
});

describe('a list', () => {
  test('of brave steps goes from low to high, those without a number last; others have the newest first', () => {
    const steps = [anItem({ steep: 9 }), anItem({}), anItem({ steep: 0 })];
    expect(inOrder(steps, practiceOf('brave-steps'))).toEqual([steps[2], steps[0], steps[1]]);
    const old = anItem({ need: 'old' }, { madeAt: 1 });
    const young = anItem({ need: 'young' }, { madeAt: 2 });
    expect(inOrder([old, young], practiceOf('boundaries'))).toEqual([young, old]);
  });
  test('names a thing by its title, or by the first words in it', () => {
    expect(titleOf(anItem({ need: 'Quiet.' }), practiceOf('boundaries'))).toBe('Quiet.');
    expect(titleOf(anItem({ form: 'noticed', said: 'Home by ten.' }), practiceOf('promises'))).toBe(
      'Home by ten.',
    );
    expect(titleOf(anItem({ kind: 'time' }), practiceOf('boundaries'))).toBe('');
  });
});

describe('a look at a kept thing', () => {
  test('offers what suits its form', () => {
    const ids = (form: string) => outcomesFor(anItem({ form }), practiceOf('promises')).map(({ id }) => id);
    expect(ids('own')).toEqual(['kept', 'partly', 'missed', 'renegotiated']);
    expect(ids('noticed')).toEqual(['yes', 'mixed', 'no']);
  });
  test('may be a note alone, and may be nothing', () => {
    expect(outcomeFrom(answersOf({ note: ' so so ' }))).toEqual({
      outcome: '',
      note: ' so so ',
      scale: null,
    });
    expect(outcomeFrom(answersOf({ scale: 0 }))).toEqual({ outcome: '', note: '', scale: 0 });
    expect(outcomeFrom(answersOf({ note: ' ' }))).toBeNull();
  });
  test('ends what has come to its end and nothing else', () => {
    expect(stateAfter(practiceOf('promises'), 'kept')).toBe('finished');
    expect(stateAfter(practiceOf('promises'), 'renegotiated')).toBeNull();
    expect(stateAfter(practiceOf('boundaries'), 'crossed')).toBeNull();
  });
});
