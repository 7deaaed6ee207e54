import type { PromptFacts } from '@/core/model/prompt';
import type { ChooseFacts } from './facts';
import { readFacts } from './read-facts';

/**
 * Whether a weekly invitation may come now. Looking back and good things are never the answer to a hard hour, and good
 * things wait until after the first stage (guidance, section 1, B10, and pacing rules 2 and 6).
 */
export function weeklyFits(kind: 'good-things' | 'look-back', facts: ChooseFacts): boolean {
  const { strongHard, hardDate, profile } = readFacts(facts, []);
  if (strongHard || hardDate || profile.gentleOnly) return false;
  if (kind === 'look-back') return true;
  return (profile.stage !== 'S1' || profile.role === 'broke') && !profile.hiddenThemes.includes('good');
}

/** Whether a prompt that was put off may come back: only what soothes answers a hard hour that came in between. */
export function mayReturn(prompt: PromptFacts | undefined, facts: ChooseFacts): boolean {
  if (!prompt) return false;
  const { strongHard, hardDate } = readFacts(facts, []);
  return !!prompt.soothing || (!strongHard && !hardDate);
}
