import type { FeelingId } from '@/core/model/feeling';
import type { Stage } from '@/core/model/profile';
import type { PromptFacts } from '@/core/model/prompt';
import type { ChooseFacts } from './facts';
import { readFacts } from './read-facts';
import { weigh } from './weigh';

/** One reason why a prompt was chosen; the words for it are in content. */
export type Reason =
  | { kind: 'own' | 'soothing' | 'hard-date' | 'liked' | 'close' | 'rested' }
  | { kind: 'feeling' | 'lean'; word: FeelingId }
  | { kind: 'stage'; stage: Stage };

/**
 * Why this prompt, from the facts that chose it: pass them as they stood when it was raised. At least one reason, at
 * most three, the weightiest first (guidance, section 4: "explainable, local").
 */
export function explain(prompt: PromptFacts, facts: ChooseFacts): Reason[] {
  const reading = readFacts(facts, [prompt]);
  const weight = weigh(prompt, reading);
  const words = reading.mood?.words ?? [];
  const suits = words.find((word) => prompt.feelings.includes(word));
  const leaning = facts.lexicon.feelings.find(
    ({ id, leans }) => words.includes(id) && leans.some((to) => to === prompt.theme),
  );
  const reasons: (Reason | false)[] = [
    prompt.theme === 'own' && { kind: 'own' },
    reading.hardDate && { kind: 'hard-date' },
    !!reading.strongHard && !!prompt.soothing && { kind: 'soothing' },
    suits !== undefined && { kind: 'feeling', word: suits },
    suits === undefined && leaning !== undefined && { kind: 'lean', word: leaning.id },
    weight.close > 1 && { kind: 'close' },
    weight.liked > 1 && { kind: 'liked' },
    prompt.theme !== 'own' &&
      prompt.stages.includes(facts.profile.stage) && { kind: 'stage', stage: facts.profile.stage },
    { kind: 'rested' },
  ];
  return reasons.filter((reason) => reason !== false).slice(0, 3);
}
