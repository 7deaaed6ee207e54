import * as z from 'zod/mini';
import { Instant, LocalDay } from './time';

/** How often one prompt can be put off; after that it is let go (guidance, section 4). */
export const maxSnoozes = 2;

export const raisedKinds = ['prompt', 'good-things', 'look-back', 'review'] as const;
export const RaisedKind = z.enum(raisedKinds);
export type RaisedKind = z.infer<typeof RaisedKind>;

/**
 * One prompt that was put before the reader: raised by the plan, brought back by a snooze, or fetched by the reader in
 * the popup. It is the truth; the notification and the popup are two views of it. Made by core/plan/raise.ts.
 */
export const Raised = z.strictObject({
  id: z.string().check(z.minLength(1)),
  kind: RaisedKind,
  /** Empty when nothing fitted and the moment passed in silence (outcome `withheld`). */
  promptId: z.string(),
  /** The planned moment it belongs to; null when the reader fetched it. */
  plannedAt: z.nullable(Instant),
  /** The day in whose plan it stood, which counts it against that day and its week; null when none does. */
  plannedOn: z.nullable(LocalDay),
  raisedAt: Instant,
  expiresAt: Instant,
  /** How often it had been put off before it came this time. */
  snoozes: z.int().check(z.gte(0), z.lte(maxSnoozes)),
  /** When the popup first showed it; the toolbar dot has then done its work. */
  seenAt: z.optional(Instant),
  /** What the reader did with it. Absent: nothing, and that is fine. */
  outcome: z.optional(z.enum(['answered', 'skipped', 'swapped', 'snoozed', 'withheld'])),
  outcomeAt: z.optional(Instant),
  /** With `snoozed`: when it comes back. */
  until: z.optional(Instant),
});
export type Raised = z.infer<typeof Raised>;

/** The recent weeks of prompts, oldest first: what pacing and planning look back on. */
export const Asked = z.array(Raised);
export type Asked = z.infer<typeof Asked>;
