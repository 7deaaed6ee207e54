import type { CareList, MinimisingList } from '@/core/model/phrases';

/** Phrases of two languages as one list: people write in more than the one they read. `other` may be missing. */
export function joinCare(one: CareList, other?: CareList): CareList {
  if (!other) return one;
  return {
    self: [...one.self, ...other.self],
    danger: [...one.danger, ...other.danger],
    others: [...one.others, ...other.others],
    idioms: [...one.idioms, ...other.idioms],
  };
}

/** The same for the phrase check of an apology; the ids of the reasons stay apart. */
export function joinMinimising(one: MinimisingList, other?: MinimisingList): MinimisingList {
  if (!other) return one;
  const its = other.reasons.map((reason) => ({ ...reason, id: `other-${reason.id}` }));
  return { reasons: [...its, ...one.reasons], innocent: [...one.innocent, ...other.innocent] };
}
