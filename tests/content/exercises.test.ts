import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { practices } from '@/content/exercises';
import { practiceWords } from '@/content/words/practices';
import { exerciseIds } from '@/core/model/exercise';
import type { Practice } from '@/core/model/practice';
import fingerprints from './examples/article-runs.json';
import { gradeOf, lintOne, ordersIn, outsideQuotes, runsOf, sentencesOf, wordsOf } from './style';
import { sections } from './table';

const fingerprint = (run: string) => createHash('sha256').update(run).digest('hex').slice(0, 12);
const known: ReadonlySet<string> = new Set(fingerprints);

/** Everything a reader sees of a practice: any text that is no id. */
function textsOf(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return isWorded(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, key));
}
const worded = [
  'name',
  'purpose',
  'takes',
  'safety',
  'closing',
  'title',
  'says',
  'label',
  'placeholder',
  'low',
  'high',
];
const isWorded = (name: string) => [...worded, 'text', 'none', 'asks', 'note'].includes(name);
const wordsIn = (practice: Practice) => textsOf({ ...practice, title: undefined });
const fieldsOf = (practice: Practice) => practice.steps.flatMap((step) => step.fields);
const all = practices.map((practice) => [practice.id, practice] as const);

/** What the guide of prompts says of a text, without what is about the shape of prompts. */
function lintText(text: string, { theme }: Practice): string[] {
  const shape =
    /^id |no stage|no feeling|no source|without its opt-in|outside S4|in S1|does not end in|school grade|characters, most|more than/;
  const prompt = {
    id: `${theme}-x`,
    theme,
    role: 'hurt' as const,
    stages: ['S4' as const],
    feelings: ['calm' as const],
    sources: ['A1'],
    depth: 'light' as const,
    ...(theme === 'forgiveness' && { optIn: 'forgiveness' as const }),
    ask: 'A word.',
    more: text,
  };
  return lintOne(prompt)
    .map(({ reason }) => reason)
    .filter((reason) => !shape.test(reason))
    .map((reason) => `“${text}”: ${reason}`);
}

describe('the practices', () => {
  test('are the eighteen of the guidance, each once', () => {
    expect(practices.map(({ id }) => id).toSorted()).toEqual([...exerciseIds].sort());
  });

  test.each(all)('%s keeps the style guide', (_, practice) => {
    const texts = wordsIn(practice);
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.flatMap((text) => lintText(text, practice))).toEqual([]);
    expect(texts.flatMap(ordersIn)).toEqual([]);
    for (const text of texts.flatMap(sentencesOf)) expect(wordsOf(text).length, text).toBeLessThanOrEqual(20);
    const sentences = [practice.purpose, practice.takes, practice.safety, practice.closing, practice.none];
    for (const text of sentences) if (text) expect(text).toMatch(/[.?]$/);
    expect(practice.purpose.length).toBeLessThanOrEqual(80);
  });

  test.each(all)('%s reads at the age of eleven or twelve', (_, practice) => {
    const prose = wordsIn(practice).filter((text) => /[.?]$/.test(text));
    expect(gradeOf({ ask: prose.join(' '), more: '' })).toBeLessThanOrEqual(6);
  });

  test.each(all)('%s uses no six words of an article', (_, practice) => {
    const runs = wordsIn(practice).flatMap((text) => [...runsOf(text)]);
    expect(runs.filter((run) => known.has(fingerprint(run)))).toEqual([]);
  });

  test.each(all)('%s names its sections, and its parts name one another rightly', (id, practice) => {
    expect(practice.sources.length).toBeGreaterThan(0);
    for (const source of practice.sources) expect(sections as readonly string[]).toContain(source);
    const fields = fieldsOf(practice);
    const ids = [...fields.map((field) => field.id), 'form'];
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(practice.steps.map((step) => step.id)).size).toBe(practice.steps.length);
    const named = [
      practice.title,
      practice.order,
      ...fields.map((field) => field.when?.field),
      ...fields.flatMap((field) => (field.kind === 'read-back' ? field.fields : [])),
      ...(practice.back ?? []).flatMap(({ field, while: only }) => [field, only?.field]),
      ...(practice.becomes ?? []).flatMap(({ from, when }) => [from, when?.field]),
    ].filter((name) => name !== undefined);
    for (const name of named) expect(ids, `${id}: ${name}`).toContain(name);
    for (const { to, field, form } of practice.becomes ?? []) {
      const target = practices.find((one) => one.id === to)!;
      expect(fieldsOf(target).map((one) => one.id)).toContain(field);
      if (form) expect(target.forms?.map((one) => one.id)).toContain(form);
    }
    const forms = practice.forms?.map((form) => form.id) ?? [];
    for (const name of [...fields, ...(practice.review?.outcomes ?? [])].flatMap((one) => one.forms ?? []))
      expect(forms).toContain(name);
    if (practice.saves !== 'entry') expect(practice.none, 'what an empty list says').toBeTruthy();
  });
});

/** Guidance, section 6: what each field may hold, said once more. */
const limits: Record<string, Record<string, number>> = {
  apology: { did: 500, harm: 500, felt: 500, mine: 500, change: 300 },
  boundaries: { need: 200, will: 200 },
  promises: { promise: 140, said: 140 },
  'trigger-log': { what: 140, needed: 140, 'helped-more': 80 },
  'forgiveness-readiness': { 'steady-note': 200, 'safe-note': 200, 'peace-note': 200, mean: 400 },
  conversation: { topic: 80, happened: 200, need: 200, request: 200, heat: 140 },
  'letting-go': { hope: 140, free: 140 },
  'self-compassion': { line: 100 },
  'good-things': { good: 80, helped: 80 },
  'trust-evidence': { moment: 200, sensed: 140, did: 140 },
  'brave-steps': { step: 100, plan: 140, support: 40 },
  'help-finder': { first: 400, 'contact-1': 60 },
  'new-chapter': { keep: 300, leave: 300, 'with-me': 120, 'with-them': 120, day: 500 },
  'setback-plan': { signs: 60, helps: 60, people: 40, remember: 200, 'not-today': 140 },
  clarity: { hurt: 140, why: 140, need: 140 },
  'self-care-menu': { thing: 60 },
  openness: { offer: 140, why: 140 },
  'urge-pause': { urge: 60 },
};
const required: Record<string, string[]> = {
  apology: ['did', 'harm', 'felt', 'mine', 'change'],
  boundaries: ['need'],
  promises: ['promise', 'said'],
  'trigger-log': ['what'],
  conversation: ['topic', 'need'],
  'letting-go': ['hope'],
  'good-things': ['good'],
  'trust-evidence': ['moment'],
  'brave-steps': ['step'],
  clarity: ['hurt', 'why', 'need'],
  'self-care-menu': ['thing'],
  openness: ['offer', 'until'],
};

describe('as the guidance has it', () => {
  test.each(all)('%s asks for so much, and for no more', (id, practice) => {
    const fields = fieldsOf(practice);
    for (const [name, most] of Object.entries(limits[id]!))
      expect(fields.find((field) => field.id === name)).toMatchObject({ most });
    expect(fields.filter((field) => field.required).map((field) => field.id)).toEqual(required[id] ?? []);
    expect(practice.minutes[0]).toBeLessThanOrEqual(practice.minutes[1]);
  });

  test('an apology asks for nothing back: no field wants to be forgiven, and its words are looked through', () => {
    const apology = practices.find(({ id }) => id === 'apology')!;
    expect(wordsIn(apology).join(' ')).not.toMatch(/forgiv|accept my/i);
    expect(apology.safety).toMatch(/Nothing is sent/);
    const checked = fieldsOf(apology).filter((field) => 'check' in field && field.check);
    expect(checked.map(({ id }) => id)).toEqual(['did', 'harm', 'felt', 'mine', 'change', 'repair']);
  });

  test('openness ends within twelve weeks and asks for no password, no place and no device', () => {
    const openness = practices.find(({ id }) => id === 'openness')!;
    expect(fieldsOf(openness).find(({ id }) => id === 'until')).toMatchObject({
      within: 84,
      preset: 28,
      required: true,
    });
    expect(openness.back).toMatchObject([{ ends: true }]);
    const asked = fieldsOf(openness).map(({ label, says }) => `${label} ${says ?? ''}`);
    expect(asked.join(' ')).not.toMatch(/password|location|device|phone|where/i);
  });

  test('nothing says ready or not ready to forgive', () => {
    const forgiveness = practices.find(({ id }) => id === 'forgiveness-readiness')!;
    expect(wordsIn(forgiveness).join(' ')).not.toMatch(/\bready\b/i);
  });

  test('an urge leaves numbers behind and no words', () => {
    const kept = fieldsOf(practices.find(({ id }) => id === 'urge-pause')!).filter((field) => !field.unkept);
    expect(kept.map(({ kind }) => kind)).toEqual(['scale', 'pause', 'scale']);
  });

  test('what needs the other person says so in its data', () => {
    expect(practices.filter((practice) => practice.needsSafe).map(({ id }) => id)).toEqual([
      'openness',
      'conversation',
    ]);
  });
});

test('the words around the practices speak in the voice of the house', () => {
  const texts = JSON.stringify(practiceWords).match(/(?<=:")[^"]+(?=")/g)!;
  expect(texts.length).toBeGreaterThan(80);
  const bans =
    /!|\p{Extended_Pictographic}|\b(should|must|just|simply|submit|streak|failed|invalid|error|progress)\b/iu;
  expect(texts.filter((text) => bans.test(outsideQuotes(text)))).toEqual([]);
  expect(texts.filter((text) => /(?<=\w)'(?=\w)|\.\.\.|^\s|\s$/.test(text))).toEqual([]);
});
