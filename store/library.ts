import type { Lexicon } from '@/core/model/feeling';
import type { Prompt, PromptFacts } from '@/core/model/prompt';
import { type ThemeId, themeIds } from '@/core/model/theme';
import { speech } from '@/core/text/spoken';
import { shipped } from './shipped';

/**
 * The prompts that came with this version, as the build wrote them. They are files beside the scripts so that neither
 * the popup nor the background carries two hundred texts to show one.
 */
export function readPromptFacts(): Promise<PromptFacts[]> {
  return shipped('/prompts/facts.json');
}

/** The tiles and the words for feelings, without a name: for the background, which chooses by them now and then. */
export function readLexicon(): Promise<Lexicon> {
  return shipped('/prompts/lexicon.json');
}

/** Every prompt of one theme with its words in the language that is spoken, by id. */
export function readPromptsOf(theme: ThemeId): Promise<Record<string, Prompt>> {
  return shipped(`/prompts/${speech.language}/${theme}.json`);
}

/** One prompt with its words; null when this version does not ship it. */
export async function readPrompt(id: string): Promise<Prompt | null> {
  if (id.startsWith('own-')) {
    return (await import('./own-prompt')).readOwnPrompt(id);
  }
  // An id begins with its theme: one small file has all of the prompt.
  const theme = themeIds.find((one) => id.startsWith(`${one}-`));
  return (theme && (await readPromptsOf(theme))[id]) ?? null;
}
