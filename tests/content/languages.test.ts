import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { rightToLeft, toBeReviewed } from '@/content/languages';
import { readPhrase } from '@/core/care/read-phrase';
import { languages } from '@/core/model/language';
import type { CareWords } from '@/core/model/phrases';
import { shippedWords } from '../../scripts/build/shipped-words';

const others = languages.filter((language) => language !== 'en');
const voices = import.meta.glob<{ banned: readonly { pattern: RegExp; why: string }[] }>('./voice/*.ts', {
  eager: true,
});
const bannedIn = (language: string) => voices[`./voice/${language.toLowerCase()}.ts`]!.banned;

let files: Map<string, string>;
beforeAll(async () => {
  // Throws where a word is missing or one too many: so does the build.
  files = new Map((await shippedWords()).map(({ relativeDest, contents }) => [relativeDest, contents]));
}, 60_000);

const read = <T>(path: string) => JSON.parse(files.get(path)!) as T;
type Said = Record<string, { id: string; ask: string; more: string; theme: string }>;
const promptsIn = (language: string) =>
  [...files.keys()]
    .filter((path) => path.startsWith(`prompts/${language}/`))
    .flatMap((path) => Object.values(read<Said>(path)));

/** Every text in a tree of words. */
function textsIn(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree ? Object.values(tree).flatMap(textsIn) : [];
}
const quoted = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|‹[^›]*›/g;

describe.each(others)('in %s', (language) => {
  test('everything is said: words, practices, phrases and all the prompts there are in English', () => {
    for (const pack of ['notice', 'popup', 'pages', 'practices', 'care'])
      expect(files.get(`words/${language}/${pack}.json`)?.length, pack).toBeGreaterThan(500);
    const ids = (of: string) => promptsIn(of).map(({ id }) => id);
    expect(ids(language)).toEqual(ids('en'));
  });

  test('no prompt was left in English, and each has its own beginning', () => {
    const english = new Map(promptsIn('en').map((prompt) => [prompt.id, prompt]));
    const same = promptsIn(language).filter(({ id, ask }) => english.get(id)!.ask === ask);
    expect(same.map(({ id }) => id)).toEqual([]);
    const begins = promptsIn(language).map(({ ask }) => ask.split(/\s+/).slice(0, 4).join(' '));
    expect(begins.filter((begin, at) => begins.indexOf(begin) !== at)).toEqual([]);
  });

  test('a question fits a notification and the card', () => {
    const long = promptsIn(language).filter(({ ask, more }) => ask.length > 165 || more.length > 330);
    expect(long.map(({ id, ask, more }) => `${id}: ${ask.length}, ${more.length}`)).toEqual([]);
  });

  test('nothing orders, rushes, makes smaller or cheers outside quotation marks', () => {
    const all = ['popup', 'pages', 'practices', 'notice'].flatMap((pack) =>
      textsIn(read(`words/${language}/${pack}.json`)),
    );
    const said = [...all, ...promptsIn(language).flatMap(({ ask, more }) => [ask, more])];
    const found = said.flatMap((text) =>
      bannedIn(language)
        .filter(({ pattern }) =>
          new RegExp(pattern, pattern.flags.replace('g', '')).test(text.replace(quoted, '…')),
        )
        .map(({ why }) => `${why}: ${text}`),
    );
    expect(found).toEqual([]);
    expect(said.filter((text) => /[!！]|\p{Extended_Pictographic}/u.test(text))).toEqual([]);
  });

  test('the options name the line in the menu of pages as it stands there', () => {
    const { optionsWords, markedWords } = {
      ...read<{ optionsWords: { look: { menuSays: string } } }>(`words/${language}/pages.json`),
      ...read<{ markedWords: { menu: string } }>(`words/${language}/notice.json`),
    };
    expect(optionsWords.look.menuSays).toContain(markedWords.menu);
  });

  test('the phrases that are looked for can be read', () => {
    const { care, minimising } = read<CareWords>(`words/${language}/care.json`);
    const all = [
      ...Object.values(care).flat(),
      ...minimising.innocent,
      ...minimising.reasons.flatMap((it) => it.phrases),
    ];
    for (const phrase of all) expect(readPhrase(phrase).places.length, phrase).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(100);
  });

  test('the popup’s share packs into 20 kB', () => {
    expect(gzipSync(files.get(`words/${language}/popup.json`)!).length).toBeLessThanOrEqual(20 * 1024);
  });
});

test('a language that nobody has reviewed is marked as new, and only those', () => {
  expect(others.filter((language) => !toBeReviewed.includes(language))).toEqual([]);
  expect(rightToLeft).toEqual(['ar']);
});
