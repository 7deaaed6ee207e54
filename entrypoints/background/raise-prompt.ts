import { feelings, tiles } from '@/content/feelings';
import { choosePrompt } from '@/core/choose/choose-prompt';
import type { Asked } from '@/core/model/asked';
import type { Due } from '@/core/plan/agenda';
import { raise, withhold } from '@/core/plan/raise';
import { recordRaised } from '@/store/asked';
import { readChoice } from '@/store/choice';

/**
 * Chooses the prompt for a due moment and writes it down. Resolves, once it is on disk, with all that was asked.
 * When nothing fits, that is written down too, so that the moment is over and silence is the answer.
 */
export async function raisePrompt(due: Due, seed: number, now: Temporal.ZonedDateTime): Promise<Asked> {
  const at = now.epochMilliseconds;
  const id = crypto.randomUUID();
  const { pool, facts } = await readChoice(now, { feelings, tiles });
  const prompt = choosePrompt(pool, facts, `${seed}/${due.plannedAt}`);
  return recordRaised(prompt ? raise(due, id, prompt.id, at) : withhold(due, id, at));
}
