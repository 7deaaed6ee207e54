import * as z from 'zod/mini';
import { ownPromptCount, ownPromptLength } from './limits';

/** A question in the reader's own words. They are theirs: only their length is checked. */
export const OwnPrompt = z.strictObject({
  id: z.string().check(z.regex(/^own-.+/)),
  text: z.string().check(z.minLength(1), z.maxLength(ownPromptLength)),
});
export type OwnPrompt = z.infer<typeof OwnPrompt>;

/** `mixed`: among the others. `alone`: no others. `off`: kept, not asked. */
export const OwnPrompts = z.strictObject({
  use: z.enum(['mixed', 'alone', 'off']),
  prompts: z.array(OwnPrompt).check(z.maxLength(ownPromptCount)),
});
export type OwnPrompts = z.infer<typeof OwnPrompts>;

export const noOwnPrompts: OwnPrompts = { use: 'mixed', prompts: [] };
