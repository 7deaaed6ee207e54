import type { Draft } from './draft';
import type { CheckIn, Entry, EntryId, Note, Reflection } from './entry';
import { ownWordLength } from './profile';

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
 * The entries a draft becomes: a check-in when something was picked or noted, a note for the good thing, a reflection
 * for the answer. Words are kept exactly as typed; what is only white space is nothing. Empty when nothing is there.
 */
export function entriesOf(draft: Draft, moment: Moment): Entry[] {
  const { at, offsetMinutes } = moment;
  const base = () => ({ id: moment.newId() as EntryId, at, offsetMinutes });
  const ownWord = draft.ownWord.trim().slice(0, ownWordLength) || null;
  const entries: Entry[] = [];
  if (draft.reflection?.text.trim()) {
    // A question that this version no longer knows still gets its answer kept.
    const { id: promptId, asked } = moment.prompt ?? { id: '', asked: '' };
    const reflection: Reflection = {
      ...base(),
      kind: 'reflection',
      promptId,
      asked,
      text: draft.reflection.text,
    };
    entries.push(reflection);
  }
  if (draft.tiles.length || draft.note.trim()) {
    const { words, note } = draft;
    const strength = draft.strength as CheckIn['strength'];
    const tiles: CheckIn['tiles'] = draft.tiles.length ? draft.tiles : ['not-sure'];
    const safety = draft.safety === undefined ? {} : { safety: draft.safety as CheckIn['safety'] & number };
    entries.push({ ...base(), kind: 'check-in', tiles, words, ownWord, strength, ...safety, note });
  }
  if (draft.good.trim()) {
    const note: Note = { ...base(), kind: 'note', text: draft.good };
    entries.push(note);
  }
  return entries;
}
