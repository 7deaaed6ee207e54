import * as z from 'zod/mini';
import { Answers } from './answers';
import { Scale } from './entry';
import type { ExerciseId } from './exercise';
import { textLength } from './limits';
import { Instant } from './time';

/** How a kept thing was found when it was looked at again: noticing, never a score. */
export const Outcome = z.strictObject({
  at: Instant,
  /** An id of the practice's review; empty when only a note was left. */
  outcome: z.string().check(z.maxLength(40)),
  note: z.string().check(z.maxLength(textLength)),
  scale: z.nullable(Scale),
});
export type Outcome = z.infer<typeof Outcome>;

/** `set-down`: put away without an end, to be taken up again at any time. */
export const itemStates = ['open', 'finished', 'set-down'] as const;
export type ItemState = (typeof itemStates)[number];

/** One thing on a living list: a boundary, a promise, a plan. Its answers are fields of its practice. */
export const ListItem = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  madeAt: Instant,
  /** Minutes east of UTC where it was made, so that the day stays the day it was. */
  offsetMinutes: z.int().check(z.gte(-18 * 60), z.lte(18 * 60)),
  editedAt: z.optional(Instant),
  answers: Answers,
  state: z.enum(itemStates),
  /** Oldest first. */
  outcomes: z.array(Outcome),
});
export type ListItem = z.infer<typeof ListItem>;

/** The living lists as read, by practice. One that is empty may be missing. */
export type Lists = ReadonlyMap<ExerciseId, readonly ListItem[]>;
