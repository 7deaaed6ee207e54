import * as z from 'zod/mini';
import { Answers } from './answers';
import { ExerciseId } from './exercise';
import { FeelingId, TileId } from './feeling';
import { ownMeasureLength, textLength } from './limits';
import { OwnWord } from './profile';
import { Instant } from './time';

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

/** 0 not at all … 10 fully (guidance, section 8). For noticing only: no cut-off, no diagnosis. */
export const Scale = z.int().check(z.gte(0), z.lte(10));
export type Scale = z.infer<typeof Scale>;

/** What was felt: tiles tapped, words behind them, how strong, and a note if there was more to say. */
export const CheckIn = z.strictObject({
  ...base,
  kind: z.literal('check-in'),
  tiles: z.array(TileId).check(z.minLength(1)),
  words: z.array(FeelingId),
  ownWord: z.nullable(OwnWord),
  strength: z.nullable(Strength),
  /** "How safe do you feel inside right now?" Absent: not asked for, or not said. */
  safety: z.optional(Scale),
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

/** How a week was, weekly at most; null: not said. None of it is proof of anything (guidance, section 8, rule 9). */
export const Weekly = z.strictObject({
  ...base,
  kind: z.literal('weekly'),
  safety: z.nullable(Scale),
  selfTrust: z.nullable(Scale),
  trust: z.nullable(Scale),
  /** There was no contact to rely on or not; `trust` is null then. */
  noContact: z.boolean(),
  /** A measure in the reader's own words. */
  own: z.nullable(
    z.strictObject({
      name: z.string().check(z.minLength(1), z.maxLength(ownMeasureLength)),
      value: Scale,
    }),
  ),
});
export type Weekly = z.infer<typeof Weekly>;

/** Something that happened, marked by the reader so that charts can show it beside what was felt (section 8, rule 5). */
export const markIds = ['talk', 'boundary', 'setback', 'other'] as const;
export const Mark = z.strictObject({ ...base, kind: z.literal('mark'), mark: z.enum(markIds), text: Text });
export type Mark = z.infer<typeof Mark>;
export type MarkId = Mark['mark'];

/** A practice carried through: what was answered, by field of its definition in content/exercises. */
export const Practised = z.strictObject({
  ...base,
  kind: z.literal('practice'),
  practice: ExerciseId,
  answers: Answers,
});
export type Practised = z.infer<typeof Practised>;

export const Entry = z.discriminatedUnion('kind', [CheckIn, Note, Reflection, Weekly, Mark, Practised]);
export type Entry = z.infer<typeof Entry>;
