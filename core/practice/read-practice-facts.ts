import type { ChooseFacts } from '@/core/choose/facts';
import { readFacts } from '@/core/choose/read-facts';
import type { PracticeFacts } from './who-sees';

/** What decides about practices, from the same facts that decide about prompts and the times practices were kept. */
export function readPracticeFacts(facts: ChooseFacts, keptAt: PracticeFacts['keptAt']): PracticeFacts {
  const { now, profile, setbackAt, strongHard, hardDate } = readFacts(facts, []);
  return { now, profile, setbackAt, strongHard: strongHard !== null, hardDate, keptAt };
}
