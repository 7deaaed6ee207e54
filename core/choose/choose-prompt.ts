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
  return prompts.filter((prompt) => rules.every((allows) => allows(prompt, reading)));
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
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let left = draw(seed, 'pick') * sum;
  for (const [index, prompt] of fitting.entries()) {
    left -= weights[index]!;
    if (left < 0) return prompt;
  }
  return fitting.at(-1) ?? null;
}
