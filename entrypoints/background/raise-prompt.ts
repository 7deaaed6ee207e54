import { choosePrompt } from '@/core/choose/choose-prompt';
import { mayReturn, weeklyFits } from '@/core/choose/weekly-fits';
import type { Asked } from '@/core/model/asked';
import type { Due } from '@/core/plan/agenda';
import { raise, withhold } from '@/core/plan/raise';
import { recordRaised } from '@/store/asked';
import { type Choice, readChoice } from '@/store/choice';
import { readLexicon } from '@/store/library';
import { Locked } from '@/store/locked';

/**
 * Chooses the prompt for a due moment and writes it down. Resolves, once it is on disk, with all that was asked.
 * When nothing fits, that is written down too, so that the moment is over and silence is the answer.
 */
export async function raisePrompt(due: Due, seed: number, now: Temporal.ZonedDateTime): Promise<Asked> {
  const id = crypto.randomUUID();
  const at = now.epochMilliseconds;
  const promptId = await readLexicon()
    .then((lexicon) => readChoice(now, lexicon))
    .then((choice) => choose(due, seed, choice))
    .catch(unchosen);
  return recordRaised(promptId === null ? withhold(due, id, at) : raise(due, id, promptId, at));
}

/** While the lock is closed nobody can say what fits: something is raised, and which prompt it is shows on opening. */
function unchosen(error: unknown): string {
  if (error instanceof Locked) return '';
  throw error;
}

/** The id of what to raise, empty for a weekly invitation or a review; null when nothing fits. */
function choose({ kind, plannedAt, snoozed }: Due, seed: number, { pool, facts }: Choice): string | null {
  if (kind !== 'prompt') return weeklyFits(kind, facts) ? '' : null;
  if (snoozed) {
    const again = pool.find((prompt) => prompt.id === snoozed.promptId);
    return mayReturn(again, facts) ? snoozed.promptId : null;
  }
  return choosePrompt(pool, facts, `${seed}/${plannedAt}`)?.id ?? null;
}

/** Writes down that a due moment passed in silence because nobody was there for it. */
export function letPass(due: Due, now: number): Promise<Asked> {
  return recordRaised(withhold(due, crypto.randomUUID(), now));
}
