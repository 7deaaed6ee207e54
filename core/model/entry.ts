import * as z from 'zod/mini';
import { FeelingId, TileId } from './feeling';
import { OwnWord } from './profile';
import { Instant } from './time';

/** Longer than anything a person types here; what exceeds it is broken or hostile and is set aside, not cut. */
export const textLength = 20_000;
const Text = z.string().check(z.maxLength(textLength));
const SomeText = z.string().check(z.minLength(1), z.maxLength(textLength));

export const EntryId = z.string().check(z.minLength(1), z.maxLength(64)).brand<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;

const base = {
  id: EntryId,
  at: Instant,
  /** Minutes east of UTC where it was lived, so that a day stays the day it was. */
  offsetMinutes: z.int().check(z.gte(-18 * 60), z.lte(18 * 60)),
  editedAt: z.optional(Instant),
};

/** 1 faint … 5 very strong (guidance, section 8). */
export const Strength = z.int().check(z.gte(1), z.lte(5));
export type Strength = z.infer<typeof Strength>;

/** What was felt: tiles tapped, words behind them, how strong, and a note if there was more to say. */
export const CheckIn = z.strictObject({
  ...base,
  kind: z.literal('check-in'),
  tiles: z.array(TileId).check(z.minLength(1)),
  words: z.array(FeelingId),
  ownWord: z.nullable(OwnWord),
  strength: z.nullable(Strength),
  note: Text,
});
export type CheckIn = z.infer<typeof CheckIn>;

/** One small good thing. */
export const Note = z.strictObject({ ...base, kind: z.literal('note'), text: SomeText });
export type Note = z.infer<typeof Note>;

/** An answer to a prompt, with the question as it stood when it was answered. */
export const Reflection = z.strictObject({
  ...base,
  kind: z.literal('reflection'),
  promptId: z.string(),
  asked: Text,
  text: SomeText,
});
export type Reflection = z.infer<typeof Reflection>;

export const Entry = z.discriminatedUnion('kind', [CheckIn, Note, Reflection]);
export type Entry = z.infer<typeof Entry>;
