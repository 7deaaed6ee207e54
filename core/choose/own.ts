import type { OwnPrompt, OwnPrompts } from '@/core/model/own-prompts';
import type { Prompt, PromptFacts } from '@/core/model/prompt';

/** How the rules see a question of the reader's own: for anybody, at any time, asking for a line or two. */
export function ownFacts({ id }: OwnPrompt): PromptFacts {
  const stages = ['S1', 'S2', 'S3', 'S4'] as const;
  return { id, theme: 'own', role: 'both', stages, feelings: [], sources: [], depth: 'medium' };
}

/** The same with its words, for a card. */
export function ownPrompt(own: OwnPrompt): Prompt {
  return { ...ownFacts(own), ask: own.text, more: '' };
}

/** What there is to choose from: the guidance, the reader's own questions, or both, as the reader set it. */
export function poolOf(guidance: readonly PromptFacts[], own: OwnPrompts): PromptFacts[] {
  const theirs = own.use === 'off' ? [] : own.prompts.map(ownFacts);
  return own.use === 'alone' && theirs.length ? theirs : [...guidance, ...theirs];
}
