import type { RaisedKind } from '@/core/model/asked';
import type { PromptFacts } from '@/core/model/prompt';
import type { ChooseFacts } from './facts';
import { readFacts } from './read-facts';

/**
 * Whether a weekly invitation or a review may come now. None of them is the answer to a hard hour; a review comes all the
 * same where everything is gentle, because the reader set its day. Good things wait until after the first stage
 * (guidance, section 1, B10, and pacing rules 2 and 6).
 */
export function weeklyFits(kind: Exclude<RaisedKind, 'prompt'>, facts: ChooseFacts): boolean {
  const { strongHard, hardDate, profile } = readFacts(facts, []);
  if (strongHard || hardDate) return false;
  if (kind === 'review') return true;
  if (profile.gentleOnly) return false;
  if (kind === 'look-back') return true;
  return (profile.stage !== 'S1' || profile.role === 'broke') && !profile.hiddenThemes.includes('good');
}

/** Whether a prompt that was put off may come back: only what soothes answers a hard hour that came in between. */
export function mayReturn(prompt: PromptFacts | undefined, facts: ChooseFacts): boolean {
  if (!prompt) return false;
  const { strongHard, hardDate } = readFacts(facts, []);
  return !!prompt.soothing || (!strongHard && !hardDate);
}
