import { browser } from 'wxt/browser';
import type { Prompt, PromptFacts, PromptWords } from '@/core/model/prompt';
import type { ThemeId } from '@/core/model/theme';

async function shipped<T>(path: string): Promise<T> {
  const answer = await fetch(browser.runtime.getURL(path as '/'));
  return (await answer.json()) as T;
}

/**
 * The prompts that came with this version, as the build wrote them. They are files beside the scripts so that neither
 * the popup nor the background carries two hundred texts to show one.
 */
export function readPromptFacts(): Promise<PromptFacts[]> {
  return shipped('/prompts/facts.json');
}

/** The words of every prompt of one theme, by id. */
export function readPromptWords(theme: ThemeId): Promise<Record<string, PromptWords>> {
  return shipped(`/prompts/${theme}.json`);
}

/** One prompt with its words; null when this version does not ship it. */
export async function readPrompt(id: string): Promise<Prompt | null> {
  if (id.startsWith('own-')) {
    return (await import('./own-prompt')).readOwnPrompt(id);
  }
  const facts = (await readPromptFacts()).find((prompt) => prompt.id === id);
  const words = facts && (await readPromptWords(facts.theme as ThemeId))[id];
  return facts && words ? { ...facts, ...words } : null;
}
