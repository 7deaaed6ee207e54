import type { Prompt } from '../../core/model/prompt';

/**
 * The files the prompts are shipped as: their facts in one, and whole, by theme. The chooser reads the first, a card
 * one of the others, and no script carries two hundred texts. Returns name and contents, for the build to write.
 * Throws where an id does not say its theme, by which a card finds its file.
 */
export function shipPrompts(prompts: readonly Prompt[]): { relativeDest: string; contents: string }[] {
  const lost = prompts.find(({ id, theme }) => !id.startsWith(`${theme}-`));
  if (lost) throw new Error(`${lost.id} does not begin with its theme`);
  const facts = prompts.map(({ ask: _, more: __, ...rest }) => rest);
  const themes = Map.groupBy(prompts, (prompt) => prompt.theme);
  const words = [...themes].map(([theme, its]) => ({
    relativeDest: `prompts/${theme}.json`,
    contents: JSON.stringify(Object.fromEntries(its.map((prompt) => [prompt.id, prompt]))),
  }));
  return [{ relativeDest: 'prompts/facts.json', contents: JSON.stringify(facts) }, ...words];
}
