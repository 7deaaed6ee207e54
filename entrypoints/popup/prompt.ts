import { feelings, tiles } from '@/content/feelings';
import { choosePrompt } from '@/core/choose/choose-prompt';
import type { Raised } from '@/core/model/asked';
import type { Prompt } from '@/core/model/prompt';
import { fetched } from '@/core/plan/raise';
import { recordRaised } from '@/store/asked';
import { readChoice } from '@/store/choice';
import { readPrompt } from '@/store/library';

/**
 * Chooses a prompt because the reader asked for one or opened the popup, writes it down and returns its record and words.
 * null when nothing fits: then nothing is asked.
 */
export async function fetchPrompt(
  now: Temporal.ZonedDateTime,
): Promise<{ raised: Raised; prompt: Prompt | null } | null> {
  const { pool, facts } = await readChoice(now, { feelings, tiles });
  const chosen = choosePrompt(pool, facts, `${facts.today}/${facts.asked.length}`);
  if (!chosen) return null;
  const midnight = now.startOfDay().add({ days: 1 }).epochMilliseconds;
  const raised = fetched(crypto.randomUUID(), chosen.id, now.epochMilliseconds, midnight);
  const [prompt] = await Promise.all([readPrompt(raised.promptId), recordRaised(raised)]);
  return { raised, prompt };
}
