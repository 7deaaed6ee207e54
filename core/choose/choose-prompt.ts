import type { PromptFacts } from '@/core/model/prompt';
import type { ChooseFacts, Reading } from './facts';
import { draw } from './random';
import { readFacts } from './read-facts';
import { rules } from './rules';
import { total, weigh } from './weigh';

/** The share of draws in which all that is allowed is equally likely (guidance, section 4). */
const exploration = 0.2;

/** The prompts that no rule keeps away now. */
export function allowed(prompts: readonly PromptFacts[], reading: Reading): PromptFacts[] {
  return prompts.filter((prompt) => rules.every((rule) => rule.allows(prompt, reading)));
}

/**
 * One prompt that fits these facts, or null when none does: then silence is the answer, never a wrong prompt.
 * The same facts and seed give the same prompt.
 */
export function choosePrompt(
  prompts: readonly PromptFacts[],
  facts: ChooseFacts,
  seed: string | number,
): PromptFacts | null {
  const reading = readFacts(facts, prompts);
  const fitting = allowed(prompts, reading);
  const even = draw(seed, 'explore') < exploration;
  const weights = fitting.map((prompt) => (even ? 1 : total(weigh(prompt, reading))));
  let left = draw(seed, 'pick') * weights.reduce((sum, weight) => sum + weight, 0);
  return fitting.find((_, index) => (left -= weights[index]!) < 0) ?? fitting.at(-1) ?? null;
}
