import * as z from 'zod/mini';
import { textLength } from './limits';

const Text = z.string().check(z.maxLength(textLength));

/** What one field of a practice was answered with: words, a number (scale, minutes, seconds), or several words. */
export const Answer = z.strictObject({
  field: z.string().check(z.minLength(1), z.maxLength(40)),
  value: z.union([Text, z.int(), z.array(Text).check(z.maxLength(60))]),
});
export type Answer = z.infer<typeof Answer>;

/** Answers in the order in which the practice asks. A list, not a record: a field's name is text, never a property. */
export const Answers = z.array(Answer).check(z.maxLength(60));
export type Answers = z.infer<typeof Answers>;

/** What a field was answered with; undefined when it was left open. */
export function answerTo(answers: readonly Answer[], field: string): Answer['value'] | undefined {
  return answers.find((answer) => answer.field === field)?.value;
}

/** The words a field was answered with; empty when it was left open or holds no words. */
export function wordsOf(answers: readonly Answer[], field: string): string {
  const value = answerTo(answers, field);
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : '';
}

/** The number a field was answered with; null when there is none. */
export function numberOf(answers: readonly Answer[], field: string): number | null {
  const value = answerTo(answers, field);
  return typeof value === 'number' ? value : null;
}
