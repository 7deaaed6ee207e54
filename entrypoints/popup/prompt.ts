import { feelings, tiles } from '@/content/feelings';
import { choosePrompt } from '@/core/choose/choose-prompt';
import type { Asked, Raised } from '@/core/model/asked';
import type { CheckIn } from '@/core/model/entry';
import type { Profile } from '@/core/model/profile';
import { fetched } from '@/core/plan/raise';
import { recordRaised } from '@/store/asked';
import { readPromptFacts } from '@/store/library';

/**
 * Chooses a prompt because the reader asked for one or opened the popup, writes it down and returns its record.
 * null when nothing fits: then nothing is asked.
 */
export async function fetchPrompt(
  { profile, asked, checkIns }: { profile: Profile; asked: Asked; checkIns: readonly CheckIn[] },
  now: Temporal.ZonedDateTime,
): Promise<Raised | null> {
  const at = now.epochMilliseconds;
  const today = now.toPlainDate().toString();
  const facts = { now: at, today, profile, asked, checkIns, setbackAt: null, lexicon: { feelings, tiles } };
  const prompt = choosePrompt(await readPromptFacts(), facts, `${today}/${asked.length}`);
  if (!prompt) return null;
  const midnight = now.startOfDay().add({ days: 1 }).epochMilliseconds;
  const raised = fetched(crypto.randomUUID(), prompt.id, at, midnight);
  await recordRaised(raised);
  return raised;
}
