import { exploratory } from '@/core/choose/doors';
import { draw } from '@/core/choose/random';
import type { ExerciseId } from '@/core/model/exercise';
import type { Lists } from '@/core/model/list';
import type { Practice } from '@/core/model/practice';
import type { PracticeDrafts } from '@/core/model/practice-draft';
import type { LocalDay } from '@/core/model/time';
import { type Fit, fitOf, type PracticeFacts } from './who-sees';

export interface Placed {
  practice: Practice;
  fit: Fit;
  /** A new one is half written. */
  drafted: boolean;
  /** How many things stand open on its list. */
  kept: number;
}

/** The practices as the pane shows them: what fits now, what was begun or kept, and the rest with their reasons. */
export interface Suggested {
  now: Placed[];
  begun: Placed[];
  rest: Placed[];
}

const day = 24 * 3_600_000;
const digs = ({ deep, theme }: Practice) => !!deep && exploratory.includes(theme);

/**
 * Sorts the practices for one reader on one day. At most one that goes deep is suggested, another one each day, and none
 * when one was kept in the last 24 hours (rule 8). After a hard hour what steadies comes first (rule 6).
 */
export function suggest(
  practices: readonly Practice[],
  facts: PracticeFacts,
  lists: Lists,
  drafts: PracticeDrafts,
  today: LocalDay,
): Suggested {
  const placed = practices.map((practice) => ({
    practice,
    fit: fitOf(practice, facts),
    drafted: drafts.some((draft) => draft.practice === practice.id && draft.itemId === null),
    kept: (lists.get(practice.id) ?? []).filter(({ state }) => state === 'open').length,
  }));
  const chosen = deepOfDay(placed, facts, today);
  const rested = placed.map((one) =>
    digs(one.practice) && one.practice.id !== chosen && one.fit.why.length === 0
      ? { ...one, fit: { ...one.fit, why: ['deep-today' as const] } }
      : one,
  );
  const begun = rested.filter(({ drafted, kept }) => drafted || kept > 0);
  const others = rested.filter((one) => !begun.includes(one));
  const now = others.filter(({ fit }) => fit.why.length === 0);
  const steadyFirst = (one: Placed) => (facts.strongHard && one.practice.steadies ? 0 : 1);
  return {
    now: now.toSorted((one, other) => steadyFirst(one) - steadyFirst(other)),
    begun: begun.toSorted((one, other) => Number(other.drafted) - Number(one.drafted)),
    rest: others.filter(({ fit }) => fit.why.length > 0),
  };
}

function deepOfDay(placed: readonly Placed[], facts: PracticeFacts, today: LocalDay): ExerciseId | null {
  const deep = placed.filter(({ practice }) => digs(practice));
  const recent = deep.some(({ practice }) => {
    const at = facts.keptAt.get(practice.id);
    return at !== undefined && at <= facts.now && facts.now - at < day;
  });
  const fitting = deep.filter(({ fit }) => fit.why.length === 0);
  return recent ? null : (fitting[Math.floor(draw('deep', today) * fitting.length)]?.practice.id ?? null);
}
