import { packs } from '../../content/packs';
import type { Lexicon } from '../../core/model/feeling';
import { type Language, languages } from '../../core/model/language';
import type { Practice } from '../../core/model/practice';
import type { Prompt } from '../../core/model/prompt';
import type { Words } from '../../core/text/pour';
import { missingPractice, missingWords } from './missing-words';
import { type Shipped, ship, shipFacts, shipForBackground, shipPrompts } from './ship-prompts';

type Module = Record<string, unknown>;
type Files = Record<string, Module>;
type Tree = Record<string, Words>;
const folderOf = (language: Language) => language.toLowerCase();

/** The lists of phrases in content/care/, by what each is in a language's file. */
const careKinds = { self: 'harmToSelf', danger: 'danger', others: 'harmToOthers', idioms: 'idioms' };
const careNames = {
  care: Object.values(careKinds),
  reasons: ['minimise', 'shift', 'conditional', 'passive', 'pressure', 'grand'],
  innocent: ['innocent'],
};

/** Where the trees of words are. */
const inEnglish = /^\/content\/(words\/)?[\w-]+\.ts$/;

/** All that is exported by the files under a folder, by name. */
function within(files: Files, folder: RegExp): Module {
  const its = Object.entries(files).filter(([path]) => folder.test(path));
  return Object.assign({}, ...its.map(([, module]) => module));
}

/** One language's files. Throws with every word that is missing or one too many. */
function shipOne(language: Language, english: Files, others: Files, prompts: readonly Prompt[]): Shipped[] {
  const folder = folderOf(language);
  const trees = within(english, inEnglish);
  const { practices } = within(english, /exercises\/index\.ts$/) as { practices: readonly Practice[] };
  const exported = within(english, /exercises\/(?!index)/) as Record<string, Practice>;
  const words = within(others, new RegExp(`^/content/${folder}/(words/)?[\\w-]+\\.ts$`)) as Tree;
  const promptWords = Object.assign({}, ...Object.values(within(others, new RegExp(`/${folder}/prompts/`))));
  const practiceWords = within(others, new RegExp(`/${folder}/exercises/`)) as Tree;
  const care = within(others, new RegExp(`^/content/care/${folder}/`)) as Record<string, readonly never[]>;
  const named = Object.fromEntries(
    Object.entries(exported).map(([name, { id }]) => [id, practiceWords[name] ?? {}]),
  );
  const missing = [
    ...Object.entries(trees).flatMap(([name, tree]) =>
      isWords(name) ? missingWords(tree as Words, words[name], name) : [],
    ),
    ...practices.flatMap((practice) => missingPractice(practice, named[practice.id])),
    ...prompts.flatMap(({ id }) => (promptWords[id]?.ask && promptWords[id].more ? [] : [`${id}: no words`])),
    ...Object.keys(promptWords).flatMap((id) =>
      prompts.some((one) => one.id === id) ? [] : [`${id}: one too many`],
    ),
    ...Object.values(careNames)
      .flat()
      .flatMap((name) => (care[name]?.length ? [] : [`care ${name}: none`])),
  ];
  if (missing.length) throw new Error(`${language} is not complete:\n${missing.join('\n')}`);
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, words[name]!]));
  const apart = new Set<string>([...packs.notice, ...packs.popup, ...packs.practices]);
  const rest = Object.keys(words).filter((name) => !apart.has(name));
  const path = `words/${language}`;
  return [
    ship(`${path}/notice.json`, pick(packs.notice)),
    ship(`${path}/popup.json`, pick(packs.popup)),
    ship(`${path}/pages.json`, pick([...rest, ...packs.notice])),
    ship(`${path}/practices.json`, { practices: named }),
    ship(`${path}/care.json`, {
      care: Object.fromEntries(Object.entries(careKinds).map(([kind, name]) => [kind, care[name]])),
      minimising: { reasons: careNames.reasons.flatMap((name) => care[name]!), innocent: care.innocent },
    }),
    ...shipPrompts(prompts, language, promptWords),
  ];
}

/** Whether an export of content/ is a tree of words: what a language must have for its own. */
const isWords = (name: string) =>
  /Words$|^(tileNames|themeNames|themeLines|stages|areas|sections|articles|standIns)$/.test(name);

/** Everything the languages are shipped as (content/packs.ts), and the prompts in all. Throws where a word is missing. */
export function shipWords(english: Files, others: Files): Shipped[] {
  const { prompts } = within(english, /prompts\/index\.ts$/) as { prompts: readonly Prompt[] };
  const { feelings, tiles } = within(english, /^\/content\/\w+\.ts$/) as unknown as Lexicon;
  const trees = within(english, inEnglish);
  const notice = Object.fromEntries(packs.notice.map((name) => [name, trees[name]]));
  return [
    shipFacts(prompts),
    ...shipForBackground({ feelings, tiles }, notice),
    ...shipPrompts(prompts, 'en'),
    ...languages
      .filter((language) => language !== 'en')
      .flatMap((language) => shipOne(language, english, others, prompts)),
  ];
}
