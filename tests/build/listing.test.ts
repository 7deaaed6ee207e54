import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '@/core/model/language';
import { ordersIn } from '../content/style';

type Banned = readonly { pattern: RegExp; why: string }[];
const voices = import.meta.glob<{ banned: Banned }>('../content/voice/*.ts', { eager: true });
const english: Banned = [
  { pattern: /!|\p{Extended_Pictographic}/u, why: 'raises its voice' },
  { pattern: /\b(?:should|must|need to|just|simply|at least|already)\b/i, why: 'orders, or makes smaller' },
  {
    pattern: /\b(?:heal\w*|therap(?:y|ist)(?<!not therapy)|treat\w*|trauma\w*|proven|cure\w*)\b/i,
    why: 'claims',
  },
];
const bannedIn = (language: string): Banned =>
  language === 'en' ? english : (voices[`../content/voice/${language.toLowerCase()}.ts`]?.banned ?? []);

const textOf = (language: string, length: string) =>
  readFileSync(`listing/${language}/${length}.txt`, 'utf8').trimEnd();
const described = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${language.replace('-', '_')}/messages.json`, 'utf8')) as unknown;

describe.each(languages)('the listing in %s', (language) => {
  const [short, long] = [textOf(language, 'short'), textOf(language, 'long')];

  test('fits every store: 132 characters for the short text, 250 to 10,000 for the long one', () => {
    // Chrome 132, Firefox 250; Chrome 16,000, Edge 250 to 10,000 (listing/README.md).
    expect(short.length).toBeLessThanOrEqual(132);
    expect(long.length).toBeGreaterThanOrEqual(250);
    expect(long.length).toBeLessThanOrEqual(10_000);
  });

  test('says in the list of extensions what it says in the store, and nothing else', () => {
    expect(described(language)).toEqual({ description: { message: short } });
  });

  test('keeps to the voice of the house', () => {
    const found = `${short}\n${long}`.split('\n').flatMap((line) =>
      bannedIn(language)
        .filter(({ pattern }) => pattern.test(line))
        .map(({ why }) => `${why}: ${line}`),
    );
    expect(found).toEqual([]);
    expect(ordersIn(long)).toEqual([]);
  });

  test('has all that the English one has, in the same order', () => {
    const shape = (text: string) =>
      text.split('\n').map((line) => (line.startsWith('•') ? '•' : line && 'text'));
    expect(shape(long)).toEqual(shape(textOf('en', 'long')));
  });
});

test('the description in no language is more than the seven', () => {
  expect(readdirSync('public/_locales').toSorted()).toEqual(
    languages.map((language) => language.replace('-', '_')).toSorted(),
  );
});

test.each([
  ['1-popup', 1280, 800],
  ['2-journal', 1280, 800],
  ['3-year', 1280, 800],
  ['4-moment', 1280, 800],
  ['5-lock', 1280, 800],
  ['tile', 440, 280],
])('the picture %s is %i by %i, with 24 bits and nothing to see through', (name, width, height) => {
  const file = `listing/pictures/${name}.png`;
  expect(existsSync(file)).toBe(true);
  const png = readFileSync(file);
  // Width, height, bits of a channel, and 2: red, green and blue.
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([width, height, 8, 2]);
});
