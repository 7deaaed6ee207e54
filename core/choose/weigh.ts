import type { PromptFacts } from '@/core/model/prompt';
import { day, type Reading } from './facts';

/** Why a prompt weighs what it weighs; the same parts are told to the reader as "Why this one?". */
export interface Weight {
  stage: number;
  rest: number;
  feeling: number;
  lean: number;
  fresh: number;
  /** More like this, or less, said of prompts of its theme. */
  liked: number;
  /** Kept close. */
  close: number;
}

/**
 * How well an allowed prompt fits now: stage × rest of its theme × suits the feeling × lean of the feeling × novelty
 * (guidance, section 4, "Adaptivity"). Every part is 1 when it has nothing to say.
 */
export function weigh(prompt: PromptFacts, facts: Reading): Weight {
  const last = facts.past.lastShown.get(prompt.theme) ?? 0;
  const rested = Math.min(14, (facts.now - last) / day);
  const words = facts.mood?.words ?? [];
  return {
    stage: prompt.stages[0] === facts.profile.stage ? 2 : 1,
    rest: 1 + rested / 14,
    feeling: words.some((word) => prompt.feelings.includes(word)) ? 3 : 1,
    lean: facts.leaning.has(prompt.theme) ? 2 : 1,
    fresh: facts.past.ever.has(prompt.id) ? 1 : 1.5,
    liked: likingOf(prompt, facts),
    close: facts.tastes.some(({ promptId, close }) => close && promptId === prompt.id) ? 2 : 1,
  };
}

/** One number out of the parts. */
export function total(weight: Weight): number {
  return (
    weight.stage * weight.rest * weight.feeling * weight.lean * weight.fresh * weight.liked * weight.close
  );
}

/** Each *more* in a theme counts half as much again, each *less* halves it, within bounds: no theme dies of a mood. */
function likingOf({ theme }: PromptFacts, { tastes, byId }: Reading): number {
  const its = tastes.filter(({ promptId }) => byId.get(promptId)?.theme === theme);
  const more = its.filter(({ says }) => says === 'more').length;
  const less = its.filter(({ says }) => says === 'less' || says === 'never').length;
  return Math.min(3, Math.max(0.25, 1.5 ** more * 0.5 ** less));
}
