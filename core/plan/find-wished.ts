import type { Instant } from '@/core/model/time';
import type { Facts } from './facts';
import type { Next } from './find-next';
import { findOpening, type Silence } from './find-opening';
import { hushedUntil } from './pause';
import { minute } from './units';

/**
 * The prompt the reader asked for now (issue 4.5), until it is raised or expires; else null. The gap, the caps and a
 * check-in hold nothing back, since the reader asked; quiet hours, pauses, hard days and "I'm presenting" still win. One
 * asked for in the future was asked before the clock was turned back and is not believed.
 */
export function findWished({ rhythm, asked }: Facts, at: Instant, silence: Silence): Next | null {
  const wish = rhythm.askedFor;
  if (!wish || wish.at > at || (asked.at(-1)?.id ?? null) !== wish.after) return null;
  const before = wish.at + rhythm.expiryMinutes * minute;
  const opensAt = findOpening(Math.max(at, hushedUntil(rhythm, at) ?? 0), before, silence);
  return opensAt === null ? null : { kind: 'prompt', at: wish.at, before, on: null, opensAt, snoozed: null };
}
