import type { Practice } from '../../core/model/practice';
import type { Words } from '../../core/text/pour';

const braces = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
const isLines = (words: unknown): words is readonly string[] =>
  Array.isArray(words) && words.every((one) => typeof one === 'string');
const isCounting = (words: unknown): words is Record<string, Words> =>
  typeof words === 'object' && words !== null && 'one' in words && 'other' in words;
const plurals = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** What a text lacks beside the English one: itself, or something that is filled in. */
function missingText(english: string, text: unknown, at: string): string[] {
  if (typeof text !== 'string') return [`${at}: no words`];
  if (english !== '' && text.trim() === '') return [`${at}: empty`];
  const unknown = braces(text).filter((name) => !braces(english).includes(name));
  const left = braces(english).filter((name) => !braces(text).includes(name));
  return [
    ...unknown.map((name) => `${at}: {${name}} is unknown`),
    ...left.map((name) => `${at}: {${name}} is missing`),
  ];
}

/** A text with a number in it: the forms differ by language, and a form for one thing may leave the number out. */
function missingCounted(english: Record<string, Words>, words: Record<string, Words>, at: string): string[] {
  const others = Object.keys(english).filter((form) => !plurals.includes(form));
  const strange = Object.keys(words).filter((form) => !plurals.includes(form) && !others.includes(form));
  const known = new Set(braces(`${english.one} ${english.other}`));
  const unknown = Object.values(words).flatMap((text) =>
    braces(String(text)).filter((name) => !known.has(name)),
  );
  return [
    ...missingText(String(english.other), words.other, `${at}.other`),
    ...others.flatMap((key) => missingWords(english[key]!, words[key], `${at}.${key}`)),
    ...strange.map((form) => `${at}.${form}: one too many`),
    ...unknown.map((name) => `${at}: {${name}} is unknown`),
  ];
}

/** Every word of `english` that `words` has not, and every one it has too many, by where it stands. Empty: complete. */
export function missingWords(english: Words, words: Words | undefined, at: string): string[] {
  if (typeof english === 'string') return missingText(english, words, at);
  if (typeof words !== 'object') return [`${at}: no words`];
  if (isLines(english) && english.length > 20)
    return isLines(words) && words.length > 20 ? [] : [`${at}: too few`];
  if (isCounting(english)) return missingCounted(english, words as Record<string, Words>, at);
  const its = words as Record<string, Words>;
  return [
    ...Object.entries(english).flatMap(([key, tree]) => missingWords(tree, its[key], `${at}.${key}`)),
    ...Object.keys(its).flatMap((key) => (key in english ? [] : [`${at}.${key}: one too many`])),
  ];
}

/** What a practice says; everything else in it is an id or a number. At its top `title` and `order` name fields. */
const texts = [
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
  'text',
  'asks',
  'note',
  'none',
];

/** The words of a practice in the shape they have in another language: by id where there is one. */
function wordsOf(piece: unknown, top = false): Words | null {
  if (Array.isArray(piece)) {
    const its = piece.map((one) => wordsOf(one) ?? {});
    const ids = piece.map((one) => one?.id as string | undefined);
    const tree =
      ids.every(Boolean) && ids.length > 0 ? Object.fromEntries(ids.map((id, n) => [id!, its[n]!])) : its;
    return Object.keys(tree).length > 0 && its.some((one) => Object.keys(one).length > 0) ? tree : null;
  }
  if (typeof piece !== 'object' || piece === null) return null;
  const found = Object.entries(piece).flatMap(([key, value]): [string, Words][] => {
    const said = texts.includes(key) && !(top && key === 'title');
    if (said && (typeof value === 'string' || isLines(value))) return [[key, value]];
    const within = typeof value === 'object' ? wordsOf(value) : null;
    return within ? [[key, within]] : [];
  });
  return found.length ? Object.fromEntries(found) : null;
}

/** The same for a practice. */
export function missingPractice(practice: Practice, words: Words | undefined): string[] {
  return missingWords(wordsOf(practice, true)!, words, practice.id);
}
