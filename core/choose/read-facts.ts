import type { PromptFacts } from '@/core/model/prompt';
import { type ChooseFacts, day, type Reading } from './facts';
import { readMood } from './mood';
import { readPast } from './read-past';

/** Works out once what the rules ask about every prompt. `prompts` is the whole set, to look up themes by id. */
export function readFacts(facts: ChooseFacts, prompts: readonly PromptFacts[]): Reading {
  const fresh = facts.checkIns.filter((checkIn) => facts.now - checkIn.at < day && checkIn.at <= facts.now);
  const moods = fresh.map((checkIn) => readMood(checkIn, facts.lexicon));
  const strong = moods.findLast((mood) => mood.strongHard);
  const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const mood = moods.at(-1) ?? null;
  const felt = facts.lexicon.feelings.filter(({ id }) => mood?.words.includes(id));
  return {
    ...facts,
    past: readPast(facts.asked, byId, facts.now),
    leaning: new Set(felt.flatMap(({ leans }) => leans)),
    never: new Set(facts.tastes.flatMap(({ promptId, says }) => (says === 'never' ? [promptId] : []))),
    mood,
    byId,
    strongHard: strong
      ? { at: strong.at, answeredBy: facts.asked.some((raised) => raised.raisedAt > strong.at) }
      : null,
    hardDate: facts.hardDates.includes(facts.today),
  };
}
