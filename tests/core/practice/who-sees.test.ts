import { describe, expect, test } from 'vitest';
import { practices } from '@/content/exercises';
import type { ChooseFacts } from '@/core/choose/facts';
import type { ExerciseId } from '@/core/model/exercise';
import type { Practice } from '@/core/model/practice';
import { type Profile, paths, type Role, roles, type Stage, safeAnswers, stages } from '@/core/model/profile';
import { readPracticeFacts } from '@/core/practice/read-practice-facts';
import { type Fit, fitOf, formsFor, type PracticeFacts } from '@/core/practice/who-sees';
import { aCheckIn, aProfile, days, hours, noon, someFacts } from '../../facts';

const byId = (id: ExerciseId) => practices.find((practice) => practice.id === id)!;
const facts = (profile: Partial<Profile>, some: Partial<PracticeFacts> = {}): PracticeFacts => ({
  now: noon,
  profile: aProfile(profile),
  setbackAt: null,
  strongHard: false,
  hardDate: false,
  keptAt: new Map(),
  ...some,
});

/** The guidance, section 6, said once more: for whom, in which stages, and what it asks besides. */
interface Row {
  for: 'all' | 'hurt' | 'broke' | 'sides';
  stages: readonly Stage[];
  yes?: true;
  repairing?: true;
  door?: true;
  /** Rests after a trigger or setback. */
  setback?: true;
  /** Stirs up: rests after a hard hour and under *gentle only*. */
  stirs?: true;
  steadies?: true;
}
const any: readonly Stage[] = ['S1', 'S2', 'S3', 'S4'];
const later: readonly Stage[] = ['S2', 'S3', 'S4'];
const guidance: Record<ExerciseId, Row> = {
  apology: { for: 'broke', stages: ['S2'], stirs: true },
  boundaries: { for: 'all', stages: any },
  promises: { for: 'sides', stages: ['S3'] },
  'trigger-log': { for: 'hurt', stages: later, steadies: true },
  'forgiveness-readiness': { for: 'hurt', stages: ['S4'], door: true, setback: true, stirs: true },
  conversation: { for: 'all', stages: ['S2', 'S3'], yes: true, stirs: true },
  'letting-go': { for: 'hurt', stages: ['S3'], stirs: true },
  'self-compassion': { for: 'all', stages: any, steadies: true },
  'good-things': { for: 'all', stages: later },
  'trust-evidence': { for: 'hurt', stages: later },
  'brave-steps': { for: 'hurt', stages: ['S3'], setback: true, stirs: true },
  'help-finder': { for: 'all', stages: any, steadies: true },
  'new-chapter': { for: 'all', stages: ['S4'], stirs: true },
  'setback-plan': { for: 'all', stages: later, steadies: true },
  clarity: { for: 'hurt', stages: ['S2'], stirs: true },
  'self-care-menu': { for: 'all', stages: any, steadies: true },
  openness: { for: 'broke', stages: ['S3'], yes: true, repairing: true, stirs: true },
  'urge-pause': { for: 'all', stages: any, steadies: true },
};

const everyProfile = ([...roles, 'unsaid', null] as const).flatMap((role) =>
  stages.flatMap((stage) =>
    paths.flatMap((path) =>
      safeAnswers.flatMap((safe) =>
        [false, true].flatMap((forgiveness) =>
          [false, true].map((gentleOnly) => aProfile({ role, stage, path, safe, forgiveness, gentleOnly })),
        ),
      ),
    ),
  ),
);

function mayOpen(id: ExerciseId, row: Row, facts: PracticeFacts): boolean {
  const { role, stage, path, safe, forgiveness, gentleOnly } = facts.profile;
  const side =
    row.for === 'all' || role === 'both' || (row.for === 'sides' ? isSide(role) : role === row.for);
  const early =
    (id === 'apology' && stage === 'S1' && role === 'broke') || (id === 'trigger-log' && stage === 'S1');
  const reached = early || stage >= row.stages[0]!;
  const recent = facts.setbackAt !== null && facts.now - facts.setbackAt < hours(24);
  return (
    side &&
    reached &&
    (!row.yes || safe === 'yes') &&
    (!row.repairing || path === 'repairing') &&
    (!row.door || (forgiveness && stage === 'S4' && safe !== 'no' && safe !== 'not-sure')) &&
    (!row.setback || !recent) &&
    (!row.stirs || !gentleOnly) &&
    (!facts.hardDate || !!row.steadies)
  );
}
const isSide = (role: Profile['role']): role is Role => role === 'hurt' || role === 'broke';

function mayBeSuggested(id: ExerciseId, row: Row, facts: PracticeFacts): boolean {
  if (!mayOpen(id, row, facts)) return false;
  if (facts.strongHard && (row.stirs || id === 'good-things')) return false;
  return facts.profile.stage <= row.stages.at(-1)!;
}

describe('who sees what', () => {
  test('the guidance has a row for every practice', () => {
    expect(Object.keys(guidance).toSorted()).toEqual(practices.map(({ id }) => id).toSorted());
  });

  test.each(practices.map((practice) => [practice.id, practice] as const))(
    '%s is open, and suggested, to whom the guidance names, for every reader there can be',
    (id, practice) => {
      const wrong: string[] = [];
      for (const profile of everyProfile)
        for (const setbackAt of [null, noon - hours(20), noon - hours(25)])
          for (const [strongHard, hardDate] of [
            [false, false],
            [true, false],
            [false, true],
          ]) {
            const asked = facts(profile, { setbackAt, strongHard: !!strongHard, hardDate: !!hardDate });
            const { open, why } = fitOf(practice, asked);
            const row = guidance[id];
            if (open !== mayOpen(id, row, asked) || (why.length === 0) !== mayBeSuggested(id, row, asked))
              wrong.push(JSON.stringify({ profile, setbackAt, strongHard, hardDate, open, why }));
          }
      expect(wrong.slice(0, 3)).toEqual([]);
    },
  );

  test.each<[string, ExerciseId, Partial<Profile>, Fit['as']]>([
    ['an apology is a draft at first', 'apology', { role: 'broke', stage: 'S1' }, 'draft'],
    ['and whole later', 'apology', { role: 'broke', stage: 'S2' }, 'fits'],
    ['the log is short at first', 'trigger-log', { role: 'hurt', stage: 'S1' }, 'short'],
    ['for those who are both, too', 'trigger-log', { role: 'both', stage: 'S1' }, 'short'],
    ['and whole later', 'trigger-log', { role: 'hurt', stage: 'S3' }, 'fits'],
    ['brave steps are one’s own where it is not safe', 'brave-steps', { safe: 'no' }, 'own-steps'],
    ['or not sure', 'brave-steps', { safe: 'not-sure' }, 'own-steps'],
    ['and any where it is', 'brave-steps', { safe: 'yes' }, 'fits'],
  ])('%s', (_, id, profile, as) => expect(fitOf(byId(id), facts(profile)).as).toBe(as));

  test('whoever is both is protected in the first stage as the hurt are: no apology yet', () => {
    const fit = fitOf(byId('apology'), facts({ role: 'both', stage: 'S1' }));
    expect(fit).toMatchObject({ open: false, why: ['stage-ahead'] });
  });

  test('the gravest reason is named first', () => {
    const asked = facts({ stage: 'S2', safe: 'no', path: 'on-my-own', role: 'broke' });
    expect(fitOf(byId('openness'), asked).why).toEqual(['safe', 'path', 'stage-ahead']);
  });

  test('a hidden theme keeps its practice shut', () => {
    expect(fitOf(byId('good-things'), facts({ hiddenThemes: ['good'] }))).toMatchObject({
      open: false,
      why: ['hidden-theme'],
    });
  });

  test('looks at forgiveness are thirty days apart', () => {
    const s4 = { stage: 'S4', forgiveness: true } as const;
    const kept = (ago: number) => ({ keptAt: new Map([['forgiveness-readiness' as const, noon - ago]]) });
    expect(fitOf(byId('forgiveness-readiness'), facts(s4, kept(days(29))))).toMatchObject({
      open: false,
      why: ['apart'],
      opensAt: noon + days(1),
    });
    expect(fitOf(byId('forgiveness-readiness'), facts(s4, kept(days(30)))).open).toBe(true);
  });

  test('a nineteenth that goes deep stays out of the first stage, whatever its data say', () => {
    const shallow: Practice = byId('boundaries');
    expect(fitOf(shallow, facts({ stage: 'S1' })).why).toEqual([]);
    expect(fitOf({ ...shallow, deep: true }, facts({ stage: 'S1' })).why).toEqual(['stage-ahead']);
  });
});

test('a practice is judged by the facts of the prompts: a hard hour counts for a day, a hard date for its own', () => {
  const read = (some: Partial<ChooseFacts>) => readPracticeFacts(someFacts(some), new Map());
  const hard = (ago: number) => ({ checkIns: [aCheckIn({ at: noon - ago, strength: 5 })] });
  expect(read({})).toMatchObject({ strongHard: false, hardDate: false, setbackAt: null });
  expect(read(hard(hours(23))).strongHard).toBe(true);
  expect(read(hard(hours(25))).strongHard).toBe(false);
  expect(read({ hardDates: ['2026-11-21'], setbackAt: 5 })).toMatchObject({ hardDate: true, setbackAt: 5 });
});

describe('the forms of a practice', () => {
  const ids = (id: ExerciseId, profile: Partial<Profile>) =>
    formsFor(byId(id), aProfile(profile)).map((form) => form.id);
  test.each<[string, ExerciseId, Partial<Profile>, string[]]>([
    ['who broke trust logs promises of their own', 'promises', { role: 'broke' }, ['own']],
    ['who was hurt may note what they noticed', 'promises', { role: 'hurt' }, ['noticed']],
    ['who is both may do either', 'promises', { role: 'both' }, ['own', 'noticed']],
    [
      'together, where both mend and it is safe',
      'new-chapter',
      { path: 'repairing', safe: 'yes' },
      ['alone', 'together'],
    ],
    ['on one’s own where it is not', 'new-chapter', { path: 'repairing', safe: 'unsaid' }, ['alone']],
    ['and where nobody mends', 'new-chapter', { path: 'undecided', safe: 'yes' }, ['alone']],
  ])('%s', (_, id, profile, expected) => expect(ids(id, profile)).toEqual(expected));
});
