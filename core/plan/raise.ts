import type { Raised } from '@/core/model/asked';
import type { Instant } from '@/core/model/time';
import type { Due } from './agenda';

/** The record of a due prompt put before the reader at `now`. A prompt that comes back from a snooze keeps its prompt. */
export function raise(due: Due, id: string, promptId: string, now: Instant): Raised {
  return {
    id,
    kind: due.kind,
    promptId: due.snoozed?.promptId ?? promptId,
    plannedAt: due.plannedAt,
    plannedOn: due.plannedOn,
    raisedAt: now,
    expiresAt: due.expiresAt,
    snoozes: due.snoozed ? due.snoozed.snoozes + 1 : 0,
  };
}

/** The record of a due moment for which nothing fitted: it is over, nothing is shown, nothing is counted. */
export function withhold(due: Due, id: string, now: Instant): Raised {
  return { ...raise(due, id, '', now), outcome: 'withheld', outcomeAt: now };
}

/** The record of a prompt that the reader fetched at `now`; it stands until `expiresAt` (epoch ms). */
export function fetched(id: string, promptId: string, now: Instant, expiresAt: Instant): Raised {
  return {
    id,
    kind: 'prompt',
    promptId,
    plannedAt: null,
    plannedOn: null,
    raisedAt: now,
    expiresAt,
    snoozes: 0,
  };
}
