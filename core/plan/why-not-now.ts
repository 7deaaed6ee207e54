import type { Facts } from './facts';
import { hushedUntil, isPaused } from './pause';
import { isQuiet } from './quiet';

export type WhyNot = 'paused' | 'hard' | 'quiet' | 'presenting';

/** What keeps everything silent at `now`, even what the reader asks for; null when nothing does (issue 4.5). */
export function whyNotNow({ rhythm, hardDates }: Facts, now: Temporal.ZonedDateTime): WhyNot | null {
  const today = now.toPlainDate();
  if (isPaused(rhythm, today)) return 'paused';
  if (hardDates.includes(today.toString())) return 'hard';
  if (isQuiet(rhythm, now)) return 'quiet';
  return hushedUntil(rhythm, now.epochMilliseconds) === null ? null : 'presenting';
}
