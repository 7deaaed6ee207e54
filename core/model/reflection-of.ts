import type { EntryId, Reflection } from './entry';

/** What only the page knows at the moment of keeping. */
export interface Moment {
  /** Epoch milliseconds. */
  at: number;
  offsetMinutes: number;
  newId: () => string;
  /** The prompt the reflection answers, with the question as it is shown; null when none stands. */
  prompt: { id: string; asked: string } | null;
}

/**
 * What `text` becomes when it is kept: an answer to the prompt, or words on a blank page. They stay exactly as they were
 * written; what is only white space is nothing, and then this is null.
 */
export function reflectionOf(text: string, { at, offsetMinutes, newId, prompt }: Moment): Reflection | null {
  if (!text.trim()) return null;
  // A question that this version no longer knows still gets its answer kept.
  const { id: promptId, asked } = prompt ?? { id: '', asked: '' };
  return { id: newId() as EntryId, at, offsetMinutes, kind: 'reflection', promptId, asked, text };
}
