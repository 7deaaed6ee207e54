import type { Practice } from '../../core/model/practice';
import type { Words } from '../../core/text/pour';

type Tree = Record<string, Words>;

const braces = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
const isLines = (words: unknown): words is readonly string[] =>
  Array.isArray(words) && words.every((one) => typeof one === 'string');
const isCounting = (words: unknown): words is Tree =>
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

/** The forms of a text with a number in it: they differ by language, and the form for one may leave the number out. */
function missingCounted(english: Tree, words: Tree, at: string): string[] {
  const known = new Set(braces(`${english.one} ${english.other}`));
  const forms = Object.entries(words).filter(([form]) => plurals.includes(form));
  return [
    ...missingText(String(english.other), words.other, `${at}.other`),
    ...forms.flatMap(([form, text]) =>
      braces(String(text))
        .filter((name) => !known.has(name))
        .map((name) => `${at}.${form}: {${name}} is unknown`),
    ),
  ];
}

/** A tree without its forms of a text with a number in it. */
const uncounted = (tree: Tree) =>
  Object.fromEntries(Object.entries(tree).filter(([form]) => !plurals.includes(form)));

/** Every word of `english` that `words` has not, and every one it has too many, by where it stands. Empty: complete. */
export function missingWords(english: Words, words: Words | undefined, at: string): string[] {
  if (typeof english === 'string') return missingText(english, words, at);
  // A number beside the words, such as how long something lasts, is the same in every language.
  if (typeof english !== 'object') return [];
  if (typeof words !== 'object') return [`${at}: no words`];
  if (isLines(english) && english.length > 20)
    return isLines(words) && words.length > 20 ? [] : [`${at}: too few`];
  if (isCounting(english)) {
    const its = words as Tree;
    return [...missingCounted(english, its, at), ...missingWords(uncounted(english), uncounted(its), at)];
  }
  const its = words as Tree;
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
