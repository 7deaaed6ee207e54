import { isSolo } from '@/core/choose/doors';
import type { Mood } from '@/core/choose/mood';
import { numberOf, wordsOf } from '@/core/model/answers';
import type { ListItem } from '@/core/model/list';
import type { Profile } from '@/core/model/profile';
import { drawOne, type Helped, helpsMe, type Kept, kindLine, openItems } from './helps-me';
import { inOrder } from './in-order';
import { fitOf, type PracticeFacts } from './who-sees';

/** What could be shown beside a check-in, all of it the reader's own. null or empty: nothing, and nothing is said. */
export interface ComeBack {
  /** After a strong hard check-in. */
  hard: { line: string | null; helps: Helped[]; plan: ListItem | null } | null;
  /** One small thing for when there is little left. */
  care: ListItem | null;
  /** One moment in which the reader's own sense was right. */
  trust: ListItem | null;
  /** The lowest brave step that is not done yet. */
  brave: ListItem | null;
}

/**
 * What may come back after a check-in. `minutes` is how long the reader has. Everything is an offer: it is the reader's
 * own, it is read and put away again, and a hard hour never meets a brave step.
 */
export function offerFor(
  mood: Mood,
  kept: Kept,
  facts: PracticeFacts,
  { minutes, seed }: { minutes: number; seed: number },
): ComeBack {
  const { lists } = kept;
  const worn = mood.words.some((word) => word === 'drained' || word === 'overwhelmed');
  const doubting = mood.words.includes('insecure');
  const fitting = openItems(lists, 'self-care-menu').filter(
    ({ answers }) => Number(wordsOf(answers, 'time') || 1) <= minutes,
  );
  return {
    hard: mood.strongHard
      ? {
          line: kindLine(lists, seed),
          helps: helpsMe(kept),
          plan: openItems(lists, 'setback-plan').at(-1) ?? null,
        }
      : null,
    care: worn ? drawOne(fitting, 'care', seed) : null,
    trust: doubting ? drawOne(openItems(lists, 'trust-evidence'), 'trust', seed) : null,
    brave: isCalm(mood) ? lowestStep(kept, facts) : null,
  };
}

function isCalm({ words, lowest, strongHard }: Mood): boolean {
  return (
    !strongHard && lowest >= 0 && words.some((word) => word === 'calm' || word === 'safe' || word === 'clear')
  );
}

/** The lowest undone step up to 4 of 10, where the practice itself is open; only steps of the reader's own where not safe. */
function lowestStep({ lists, practices }: Kept, facts: PracticeFacts): ListItem | null {
  const ladder = practices.find(({ id }) => id === 'brave-steps');
  if (!ladder || !fitOf(ladder, facts).open || facts.strongHard) return null;
  return (
    inOrder(openItems(lists, 'brave-steps'), ladder).find(
      (item) => (numberOf(item.answers, 'steep') ?? 11) <= 4 && isTheirs(item, facts.profile),
    ) ?? null
  );
}

const isTheirs = ({ answers }: ListItem, profile: Profile) =>
  !isSolo(profile) || wordsOf(answers, 'whose') === 'mine';
