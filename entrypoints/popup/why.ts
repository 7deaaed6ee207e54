import { feelings, tiles } from '@/content/feelings';
import { explain, type Reason } from '@/core/choose/explain';
import type { Prompt } from '@/core/model/prompt';
import type { Taste } from '@/core/model/tastes';
import { readChoice } from '@/store/choice';

/** The reasons for a shown prompt, and what the reader said about it. */
export interface Why {
  reasons: Reason[];
  taste: Pick<Taste, 'says' | 'close'>;
}

/** Why a prompt stands here: worked out anew from the facts as they were when it was raised. */
export async function readWhy(prompt: Prompt, raisedId: string): Promise<Why> {
  const { facts } = await readChoice(Temporal.Now.zonedDateTimeISO(), { feelings, tiles });
  const at = facts.asked.find((raised) => raised.id === raisedId)?.raisedAt ?? facts.now;
  const then = {
    ...facts,
    now: at,
    asked: facts.asked.filter((raised) => raised.raisedAt < at),
    checkIns: facts.checkIns.filter((checkIn) => checkIn.at <= at),
  };
  const taste = facts.tastes.find(({ promptId }) => promptId === prompt.id) ?? { says: null, close: false };
  return { reasons: explain(prompt, then), taste };
}
