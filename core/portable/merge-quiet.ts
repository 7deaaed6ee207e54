import type { Asked, Raised } from '@/core/model/asked';
import type { Draft } from '@/core/model/draft';
import { emptyDraft } from '@/core/model/draft';
import type { PracticeDraft, PracticeDrafts } from '@/core/model/practice-draft';
import type { Pulse } from '@/core/model/pulse';
import type { Reminders } from '@/core/model/reminders';
import type { Taste, Tastes } from '@/core/model/tastes';
import type { Instant } from '@/core/model/time';
import { isSame, type Sort } from './compare-pieces';
import { mergePieces } from './merge-pieces';

// What comes along without a question: it is the reader's, nothing of it can be lost by it, and nobody looks at it as a list.

/** By the prompt; what was said last holds. */
export function mergeTastes(mine: Tastes, theirs: Tastes): Tastes {
  const sort: Sort<Taste> = {
    idOf: (taste) => taste.promptId,
    changedAt: ({ at }) => at,
    renamed: (taste) => taste,
  };
  return mergePieces(mine, theirs, 'newer', sort).pieces as Tastes;
}

/** What was asked, oldest first; of one record the one that says more. */
export function mergeAsked(mine: Asked, theirs: Asked): Asked {
  const sort: Sort<Raised> = {
    idOf: ({ id }) => id,
    changedAt: ({ outcomeAt, seenAt }) => outcomeAt ?? seenAt ?? 0,
    renamed: (raised) => raised,
  };
  const { pieces } = mergePieces(mine, theirs, 'newer', sort);
  return pieces === mine || !mine.length ? [...pieces] : pieces.toSorted((a, b) => a.raisedAt - b.raisedAt);
}

/** What is half written in practices; of one draft the one written last. */
export function mergeDrafts(mine: PracticeDrafts, theirs: PracticeDrafts): PracticeDrafts {
  const sort: Sort<PracticeDraft> = {
    idOf: ({ practice, itemId }) => `${practice}/${itemId ?? ''}`,
    changedAt: ({ at }) => at,
    renamed: (draft) => draft,
  };
  return mergePieces(mine, theirs, 'newer', sort).pieces as PracticeDrafts;
}

/** What is half written in the popup here stays; where nothing is, what comes in is put there. */
export function mergeDraft(mine: Draft, theirs: Draft): Draft {
  return isSame(mine, emptyDraft) ? theirs : mine;
}

const room = 100;

/** The days on which lists come back; the lists will say it anew when they are next opened. */
export function mergeReminders(mine: Reminders, theirs: Reminders): Reminders {
  const known = new Set(mine.map(({ on, time }) => `${on} ${time}`));
  const fresh = theirs.filter(({ on, time }) => !known.has(`${on} ${time}`));
  if (!fresh.length || !mine.length) return mine.length ? mine : theirs;
  const all = [...mine, ...fresh].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return all.slice(0, room);
}

interface Counted {
  pulse: Pulse;
  /** How many entries there are. */
  entries: number;
}

/** So many more may have been kept than there are: those that were deleted since. More is no count of moments. */
const maxDeleted = 100_000;

/**
 * When the last check-in was, and how many moments were ever kept: this only grows (the mended bowl). A time that has not
 * come yet says nothing.
 */
export function mergePulse(mine: Counted, theirs: Counted, added: number, now: Instant): Pulse {
  const times = [mine.pulse.checkInAt, theirs.pulse.checkInAt].filter((at) => at !== null && at <= now);
  const checkInAt = times.length ? Math.max(...(times as number[])) : mine.pulse.checkInAt;
  if (mine.pulse.kept === undefined && theirs.pulse.kept === undefined) return { ...mine.pulse, checkInAt };
  const told = Math.min(theirs.pulse.kept ?? 0, theirs.entries + maxDeleted);
  const kept = Math.max((mine.pulse.kept ?? mine.entries) + added, told);
  return { ...mine.pulse, checkInAt, kept };
}
