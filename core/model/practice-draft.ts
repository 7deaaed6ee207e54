import * as z from 'zod/mini';
import { ExerciseId } from './exercise';
import { Instant } from './time';

/** An answer on its way: as typed, however long. Whether it can be kept is asked when it is to be kept. */
export const DraftAnswer = z.strictObject({
  field: z.string(),
  value: z.union([z.string(), z.int(), z.array(z.string())]),
});
export type DraftAnswer = z.infer<typeof DraftAnswer>;

/** What is written so far in one practice, and where the reader stood when they left it. */
export const PracticeDraft = z.strictObject({
  practice: ExerciseId,
  /** The thing on its list that is being changed; null for a new one. */
  itemId: z.nullable(z.string()),
  step: z.string(),
  answers: z.array(DraftAnswer),
  at: Instant,
});
export type PracticeDraft = z.infer<typeof PracticeDraft>;

/** All of them, oldest first. */
export const PracticeDrafts = z.array(PracticeDraft);
export type PracticeDrafts = z.infer<typeof PracticeDrafts>;

/** Which draft is meant. */
export type DraftOf = Pick<PracticeDraft, 'practice' | 'itemId'>;
