import type { Prompt } from '../../core/model/prompt';

/**
 * The files the prompts are shipped as: their facts in one, their words by theme. The chooser reads the first, a card
 * one of the others, and no script carries two hundred texts. Returns name and contents, for the build to write.
 */
export function shipPrompts(prompts: readonly Prompt[]): { relativeDest: string; contents: string }[] {
  const facts = prompts.map(({ ask: _, more: __, ...rest }) => rest);
  const themes = Map.groupBy(prompts, (prompt) => prompt.theme);
  const words = [...themes].map(([theme, its]) => ({
    relativeDest: `prompts/${theme}.json`,
    contents: JSON.stringify(Object.fromEntries(its.map(({ id, ask, more }) => [id, { ask, more }]))),
  }));
  return [{ relativeDest: 'prompts/facts.json', contents: JSON.stringify(facts) }, ...words];
}
