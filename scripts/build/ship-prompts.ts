import type { PromptWords } from '../../content/translated';
import type { Lexicon } from '../../core/model/feeling';
import type { Language } from '../../core/model/language';
import type { Prompt } from '../../core/model/prompt';

/** A file for the build to write. */
export interface Shipped {
  relativeDest: string;
  contents: string;
}

export const ship = (relativeDest: string, contents: unknown): Shipped => ({
  relativeDest,
  contents: JSON.stringify(contents),
});

/**
 * What the chooser reads of the prompts: their facts in one file, without a word. Throws where an id does not say its
 * theme, by which a card finds the file its words are in.
 */
export function shipFacts(prompts: readonly Prompt[]): Shipped {
  const lost = prompts.find(({ id, theme }) => !id.startsWith(`${theme}-`));
  if (lost) throw new Error(`${lost.id} does not begin with its theme`);
  return ship(
    'prompts/facts.json',
    prompts.map(({ ask: _, more: __, ...rest }) => rest),
  );
}

/** The prompts whole, a file for each theme, in one language: so no script carries two hundred texts. `words` not in English. */
export function shipPrompts(
  prompts: readonly Prompt[],
  language: Language,
  words: PromptWords = {},
): Shipped[] {
  const said = prompts.map((prompt) => ({ ...prompt, ...words[prompt.id] }));
  return [...Map.groupBy(said, ({ theme }) => theme)].map(([theme, its]) =>
    ship(`prompts/${language}/${theme}.json`, Object.fromEntries(its.map((one) => [one.id, one]))),
  );
}

/**
 * What the background needs of content/ when it has something to say: it is woken for less most of the time, and is kept small.
 * `notice` holds the trees of words of that pack (content/packs.ts).
 */
export function shipForBackground(lexicon: Lexicon, notice: Readonly<Record<string, unknown>>): Shipped[] {
  return [ship('prompts/lexicon.json', lexicon), ship('words/en/notice.json', notice)];
}
