import type { keepWords } from '@/content/words/keep';
import type { Draft } from '@/core/model/draft';
import { emptyDraft } from '@/core/model/draft';
import { entriesOf } from '@/core/model/entries-of';
import type { CheckIn } from '@/core/model/entry';
import { draftSettled } from '@/store/draft';
import { keepEntries } from '@/store/journal';
import { TooLong } from '@/store/too-long';
import type { CardState } from './card';

/** What came of keeping: what is on disk now, and the question it met; that there was nothing; or why it was refused. */
export type Came =
  | { kind: 'nothing' }
  | { kind: 'kept'; what: keyof typeof keepWords.kept; isMet: boolean; checkIn: CheckIn | undefined }
  | { kind: 'refused'; full: boolean; tooLong: boolean };

/** Keeps what was typed while `shown` stood on the card. Never rejects: what went wrong is in the answer. */
export async function keepDraft(typed: Draft, shown: CardState): Promise<Came> {
  const prompt = shown.kind === 'prompt' ? shown : null;
  const goodThings = shown.kind === 'good-things' ? shown : null;
  const now = Temporal.Now.zonedDateTimeISO();
  const entries = entriesOf(typed, {
    at: now.epochMilliseconds,
    offsetMinutes: now.offsetNanoseconds / 60e9,
    newId: () => crypto.randomUUID(),
    prompt: prompt && { id: prompt.prompt.id, asked: prompt.prompt.ask },
  });
  if (!entries.length) return { kind: 'nothing' };
  const kinds = entries.map((entry) => entry.kind);
  const reflects = kinds.includes('reflection');
  const met = (reflects && prompt) || (kinds.includes('note') && goodThings);
  try {
    await draftSettled();
    await keepEntries(entries, {
      draft: emptyDraft,
      ...(met && { outcome: { raisedId: met.raisedId, outcome: 'answered' } }),
    });
  } catch (error) {
    const full = /quota|space|full/i.test(String(error));
    return { kind: 'refused', full, tooLong: error instanceof TooLong };
  }
  const what = kinds.includes('check-in') ? 'feeling' : reflects ? 'reflection' : 'good';
  const checkIn = entries.find((entry) => entry.kind === 'check-in');
  return { kind: 'kept', what, isMet: reflects || !!met, checkIn };
}
