import * as z from 'zod/mini';
import { FeelingId, TileId } from './feeling';
import { draftLength } from './limits';

const Text = z.string().check(z.maxLength(draftLength));

/** What is on the popup's screen and not kept yet, exactly as typed. */
export const Draft = z.strictObject({
  tiles: z.array(TileId),
  words: z.array(FeelingId),
  ownWord: z.string(),
  strength: z.nullable(z.int()),
  safety: z.optional(z.int()),
  note: Text,
  good: Text,
  /** The answer being written, and to which raised prompt. */
  reflection: z.nullable(z.strictObject({ raisedId: z.string(), text: Text })),
});
export type Draft = z.infer<typeof Draft>;

export const emptyDraft: Draft = {
  tiles: [],
  words: [],
  ownWord: '',
  strength: null,
  note: '',
  good: '',
  reflection: null,
};
