import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Prompt } from '@/core/model/prompt';
import { feelingIds } from '../../core/model/feeling';
import { roles, stages } from '../../core/model/profile';
import { type ThemeId, themeIds } from '../../core/model/theme';
import fingerprints from './examples/article-runs.json';
import {
  gradeOf,
  lintOne,
  lintRepeats,
  openingsOf,
  percent,
  runsOf,
  sentencesOf,
  serves,
  showFindings,
  syllablesOf,
  wordsOf,
} from './style';
import { sectionCounts, sectionTable } from './table';

/** The articles are not in the project: it holds fingerprints of their runs of six words, to compare with anywhere. */
const fingerprint = (run: string) => createHash('sha256').update(run).digest('hex').slice(0, 12);
const known: ReadonlySet<string> = new Set(fingerprints);
const seedRuns = { has: (run: string) => known.has(fingerprint(run)) };

describe('the measures themselves', () => {
  test('syllables', () => {
    const known = {
      a: 1,
      tired: 1,
      asked: 1,
      wanted: 2,
      handled: 2,
      little: 2,
      likes: 1,
      places: 2,
      feeling: 2,
      quiet: 2,
      idea: 3,
      careful: 2,
      something: 2,
      safely: 2,
      anxious: 2,
      question: 2,
      situation: 4,
      family: 3,
      decision: 3,
      "didn't": 2,
      "don't": 1,
      "you're": 1,
      being: 2,
      people: 2,
      breathe: 1,
      notice: 2,
      yourself: 2,
      patience: 2,
      everyone: 3,
      carrying: 3,
      "it'll": 2,
      usual: 3,
      promise: 2,
      science: 2,
    };
    const counted = Object.fromEntries(Object.keys(known).map((word) => [word, syllablesOf(word)]));
    expect(counted).toEqual(known);
  });

  test('sentences and grade', () => {
    expect(sentencesOf('One … two. “Three?” Four')).toEqual(['One … two.', '“Three?”', 'Four']);
    expect(wordsOf('You don’t, “self-care” …')).toEqual(['you', "don't", 'self-care']);
    expect(gradeOf({ ask: 'The cat sat on the mat.', more: 'It was a warm day.' })).toBeLessThan(1);
    expect(
      gradeOf({ ask: 'Consistent accountability facilitates reconciliation.', more: 'Considerably.' }),
    ).toBeGreaterThan(12);
  });

  test('what is caught, and what is not', () => {
    const fine: Prompt = {
      id: 'feelings-a-fine-one',
      theme: 'feelings',
      role: 'hurt',
      stages: ['S1'],
      feelings: ['sad'],
      sources: ['B2'],
      depth: 'light',
      ask: 'Is there a word for today?',
      more: 'You don’t have to find one. “You should be fine” is not yours to carry.',
    };
    expect(showFindings(lintOne(fine))).toBe('');
    const reasons = (change: Partial<Prompt>) => lintOne({ ...fine, ...change }).length;
    expect(reasons({ ask: 'You should rest.' })).toBe(1);
    expect(reasons({ ask: 'Write it down.' })).toBe(1);
    expect(reasons({ ask: 'Are you still hurting?' })).toBe(1);
    expect(reasons({ ask: 'It can rest!' })).toBeGreaterThan(0);
    expect(reasons({ ask: 'What hurt? What would help you the most right now?' })).toBe(1);
    expect(reasons({ ask: 'What hurt? Anything else?' })).toBe(0);
    expect(reasons({ role: 'broke', ask: 'You could call them.' })).toBe(1);
    expect(reasons({ theme: 'good', id: 'good-a-fine-one' })).toBe(1);
    expect(reasons({ noReply: true })).toBe(1);
  });
});

// ---------------------------------------------------------------- theme by theme: -t 'theme pace'

const files = import.meta.glob<Record<string, readonly Prompt[]>>('../../content/prompts/*.ts');
const loadTheme = async (theme: ThemeId): Promise<readonly Prompt[]> => {
  const file = await files[`../../content/prompts/${theme}.ts`]?.();
  return Object.values(file ?? {}).flat();
};

for (const theme of themeIds) {
  describe(`theme ${theme}`, () => {
    let prompts: readonly Prompt[] = [];
    beforeAll(async () => {
      prompts = await loadTheme(theme);
    });

    test('every prompt keeps the style guide', () => {
      expect(showFindings(prompts.flatMap((prompt) => lintOne(prompt, seedRuns)))).toBe('');
    });

    test('its prompts belong here and do not repeat one another', () => {
      expect(prompts.filter((prompt) => prompt.theme !== theme).map((prompt) => prompt.id)).toEqual([]);
      expect(showFindings(lintRepeats(prompts))).toBe('');
    });
  });
}

// ---------------------------------------------------------------- the whole set

describe('the whole set', () => {
  let prompts: readonly Prompt[] = [];
  beforeAll(async () => {
    prompts = (await import('../../content/prompts/index')).prompts;
  });

  const count = (fits: (prompt: Prompt) => unknown): number => prompts.filter(fits).length;
  const share = (fits: (prompt: Prompt) => unknown): number => percent(count(fits), prompts.length);

  test('has every theme, and enough of each', async () => {
    const least: Partial<Record<ThemeId, number>> = { feelings: 20, pace: 15, boundaries: 14 };
    const lines: string[] = [];
    for (const theme of themeIds) {
      const own = count((prompt) => prompt.theme === theme);
      const written = (await loadTheme(theme)).length;
      if (own !== written) lines.push(`${theme}: ${written} written, ${own} in the index`);
      if (own < (least[theme] ?? 6)) lines.push(`${theme}: ${own}, least ${least[theme] ?? 6}`);
      if (theme === 'forgiveness' && own > 8) lines.push(`forgiveness: ${own}, most 8`);
    }
    expect(lines).toEqual([]);
    expect(prompts.length).toBeGreaterThanOrEqual(240);
  });

  test('repeats no id, opening or phrase', () => {
    expect(showFindings(lintRepeats(prompts))).toBe('');
  });

  test('does not lean on one way of beginning', () => {
    const most = Math.ceil(prompts.length * 0.05);
    expect(openingsOf(prompts).filter(([, times]) => times > most)).toEqual([]);
  });

  test('reads easily', () => {
    const grades = prompts.map(gradeOf);
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(6);
    const lengths = prompts
      .flatMap((prompt) => [...sentencesOf(prompt.ask), ...sentencesOf(prompt.more)])
      .map((sentence) => wordsOf(sentence).length);
    const long = lengths.filter((length) => length > 16).length;
    expect(percent(long, lengths.length), 'share of sentences over 16 words').toBeLessThanOrEqual(5);
  });

  test('keeps the mix of roles and stages', () => {
    const wanted = [
      ['role hurt', 55, (prompt: Prompt) => prompt.role === 'hurt'],
      ['role broke', 25, (prompt: Prompt) => prompt.role === 'broke'],
      ['role both', 20, (prompt: Prompt) => prompt.role === 'both'],
      ['first stage S1', 25, (prompt: Prompt) => prompt.stages[0] === 'S1'],
      ['first stage S2', 30, (prompt: Prompt) => prompt.stages[0] === 'S2'],
      ['first stage S3', 30, (prompt: Prompt) => prompt.stages[0] === 'S3'],
      ['first stage S4', 15, (prompt: Prompt) => prompt.stages[0] === 'S4'],
    ] as const;
    const off = wanted
      .filter(([, goal, fits]) => Math.abs(share(fits) - goal) > 3)
      .map(([name, goal, fits]) => `${name}: ${share(fits).toFixed(1)} %, wanted ${goal} ± 3`);
    expect(off).toEqual([]);
  });

  test('serves every role at every stage', () => {
    const thin: string[] = [];
    for (const role of roles) {
      for (const stage of stages) {
        const own = count((prompt) => serves(prompt, role) && prompt.stages.includes(stage));
        if (own < 8) thin.push(`${role} ${stage}: ${own}`);
      }
    }
    expect(thin).toEqual([]);
  });

  test('answers every feeling', () => {
    const thin = feelingIds
      .map((feeling) => [feeling, count((prompt) => prompt.feelings.includes(feeling))] as const)
      .filter(([, own]) => own < 4);
    expect(thin).toEqual([]);
  });

  test('speaks to friends, to families and to those on their own', () => {
    expect(count((prompt) => prompt.relationships?.includes('friend'))).toBeGreaterThanOrEqual(15);
    expect(count((prompt) => prompt.relationships?.includes('family'))).toBeGreaterThanOrEqual(15);
    expect(count((prompt) => prompt.paths?.includes('on-my-own'))).toBeGreaterThanOrEqual(12);
    for (const stage of stages) {
      const withoutContact = count((prompt) => prompt.stages.includes(stage) && prompt.needsSafe !== true);
      expect(withoutContact, `${stage} without contact`).toBeGreaterThanOrEqual(12);
    }
  });

  test('is mostly light, and often asks for nothing', () => {
    expect(
      share((prompt) => prompt.depth === 'light'),
      'light',
    ).toBeGreaterThanOrEqual(50);
    expect(
      share((prompt) => prompt.depth === 'deep'),
      'deep',
    ).toBeLessThanOrEqual(15);
    expect(
      share((prompt) => prompt.noReply),
      'no reply',
    ).toBeGreaterThanOrEqual(25);
  });

  test('has something soothing for everybody', () => {
    expect(count((prompt) => prompt.soothing)).toBeGreaterThanOrEqual(30);
    for (const role of roles) {
      const own = count((prompt) => prompt.soothing && serves(prompt, role));
      expect(own, `soothing for ${role}`).toBeGreaterThanOrEqual(10);
    }
  });

  test('draws on every section of the articles', () => {
    console.info(`\nprompts per section of the articles\n${sectionTable(prompts)}\n`);
    const gaps = [...sectionCounts(prompts)].filter(([, own]) => own === 0).map(([section]) => section);
    expect(gaps).toEqual([]);
  });

  test('is compared with the articles word for word', () => {
    expect(known.size).toBeGreaterThan(2000);
    const [run] = runsOf('There is no one-size-fits-all answer, but the steps below may help you.');
    expect(seedRuns.has(run!)).toBe(true);
    expect(seedRuns.has('six words that nobody wrote before')).toBe(false);
  });
});
