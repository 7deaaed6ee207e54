import { isSteadying } from '@/core/choose/doors';
import type { Field } from '@/core/model/field';
import type { Practice } from '@/core/model/practice';
import type { DraftAnswer } from '@/core/model/practice-draft';
import type { Profile } from '@/core/model/profile';

/** From so many characters before the end on, the room that is left is told. */
const near = 40;
/** Rule 2: in the first stage about so many words are plenty. */
export const steadyWords = 60;

/** The room left in a field, once it is worth telling: negative when more stands there than was meant; else null. */
export function roomLeft(most: number, text: string): number | null {
  const left = most - [...text].length;
  return left <= Math.min(near, most / 3) ? left : null;
}

/** True when somebody steadying themselves has written as much as is good for now. It is told, and nothing is cut. */
export function isPlenty(
  practice: Practice,
  profile: Pick<Profile, 'stage' | 'role'>,
  answers: readonly DraftAnswer[],
): boolean {
  if (!isSteadying(profile)) return false;
  const fields = practice.steps.flatMap((step) => step.fields);
  const words = answers
    .filter(({ field }) => fields.some((one) => one.id === field && isWritten(one)))
    .flatMap(({ value }) => (Array.isArray(value) ? value : [String(value)]))
    .flatMap((text) => text.split(/\s+/u).filter(Boolean));
  return words.length > steadyWords;
}

function isWritten({ kind }: Field): boolean {
  return kind === 'words' || kind === 'text' || kind === 'lines';
}
