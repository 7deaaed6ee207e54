import type { PromptFacts } from '@/core/model/prompt';
import { type ChooseFacts, day, type Reading } from './facts';
import { readMood } from './mood';

/** Works out once what the rules ask about every prompt. `prompts` is the whole set, to look up themes by id. */
export function readFacts(facts: ChooseFacts, prompts: readonly PromptFacts[]): Reading {
  const fresh = facts.checkIns.filter((checkIn) => facts.now - checkIn.at < day && checkIn.at <= facts.now);
  const moods = fresh.map((checkIn) => readMood(checkIn, facts.lexicon));
  const strong = moods.findLast((mood) => mood.strongHard);
  return {
    ...facts,
    mood: moods.at(-1) ?? null,
    byId: new Map(prompts.map((prompt) => [prompt.id, prompt])),
    strongHard: strong
      ? { at: strong.at, answeredBy: facts.asked.some((raised) => raised.raisedAt > strong.at) }
      : null,
    hardDate: facts.hardDates.includes(facts.today),
  };
}
