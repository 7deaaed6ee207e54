import { feelings, tiles } from '@/content/feelings';
import { choosePrompt } from '@/core/choose/choose-prompt';
import type { Raised } from '@/core/model/asked';
import { fetched } from '@/core/plan/raise';
import { recordRaised } from '@/store/asked';
import { readChoice } from '@/store/choice';

/**
 * Chooses a prompt because the reader asked for one or opened the popup, writes it down and returns its record.
 * null when nothing fits: then nothing is asked.
 */
export async function fetchPrompt(now: Temporal.ZonedDateTime): Promise<Raised | null> {
  const { pool, facts } = await readChoice(now, { feelings, tiles });
  const prompt = choosePrompt(pool, facts, `${facts.today}/${facts.asked.length}`);
  if (!prompt) return null;
  const midnight = now.startOfDay().add({ days: 1 }).epochMilliseconds;
  const raised = fetched(crypto.randomUUID(), prompt.id, now.epochMilliseconds, midnight);
  await recordRaised(raised);
  return raised;
}
