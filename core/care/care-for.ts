import { type FeelingId, graveFeelings } from '@/core/model/feeling';
import type { CareKind } from '@/core/model/phrases';

/** nothing · one quiet line with the way to help · the care card · one line on urges, with the way to help. */
export type Care = 'none' | 'line' | 'card' | 'urge';

/** What is on the screen right now, and the little the rules need beside it. None of it is kept for them. */
export interface CareSigns {
  /** Feelings picked in what is being written. */
  feelings: readonly FeelingId[];
  strength: number | null;
  /** When kept check-ins held a grave feeling (epoch ms), without the one being written. */
  recentGraveAt: readonly number[];
  /** What the words being written speak of (find-care.ts). */
  found: readonly CareKind[];
  /** The card was put aside with *Not now* on this local day. */
  dismissedToday: boolean;
  /** *Don't show again for this entry* was said to the entry being written. */
  hushed: boolean;
  now: number;
}

const week = 7 * 24 * 3_600_000;
const strong = 4;

/**
 * How much care to show (guidance, section 5, crisis content). A grave feeling: a line at any strength, the card when it
 * is strong or the second within seven days. Words on harming oneself or on danger: the card. Words on harming somebody,
 * or a strong wish for payback: that urges pass. After *Not now* a line is all, until the day is over.
 */
export function careFor(signs: CareSigns): Care {
  if (signs.hushed) return 'none';
  const care = weigh(signs);
  return signs.dismissedToday && care !== 'none' ? 'line' : care;
}

function weigh({ feelings, strength, recentGraveAt, found, now }: CareSigns): Care {
  const isStrong = (strength ?? 0) >= strong;
  const grave = feelings.some((id) => graveFeelings.includes(id));
  const again = recentGraveAt.some((at) => at <= now && now - at < week);
  if (found.includes('self') || found.includes('danger') || (grave && (isStrong || again))) return 'card';
  if (found.includes('others') || (isStrong && feelings.includes('payback'))) return 'urge';
  return grave ? 'line' : 'none';
}
