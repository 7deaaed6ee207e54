import type { Asked, Raised } from '@/core/model/asked';
import { asked } from './items';
import { update } from './stored';

/** Pacing looks back 21 days, the weekly cap 7; two months leave room and keep the key small. */
const keptMilliseconds = 60 * 24 * 3_600_000;
const keptCount = 400;

/** Writes down a prompt that is put before the reader now. Resolves once it is on disk. */
export function recordRaised(raised: Raised): Promise<Asked> {
  return update(asked, (all) =>
    [...all.filter((old) => raised.raisedAt - old.raisedAt < keptMilliseconds), raised].slice(-keptCount),
  );
}

/** Writes down what came of a prompt. An outcome already written stays. */
export function recordOutcome(
  id: string,
  outcome: NonNullable<Raised['outcome']>,
  outcomeAt: number,
): Promise<Asked> {
  return update(asked, (all) =>
    all.map((raised) => (raised.id === id && !raised.outcome ? { ...raised, outcome, outcomeAt } : raised)),
  );
}

/** Writes down that the popup has shown a prompt, the first time it does. */
export function recordSeen(id: string, seenAt: number): Promise<Asked> {
  return update(asked, (all) =>
    all.map((raised) => (raised.id === id && !raised.seenAt ? { ...raised, seenAt } : raised)),
  );
}
