import type { Draft } from './draft';
import type { CheckIn, Entry, EntryId, Note } from './entry';
import { ownWordLength } from './profile';
import { type Moment, reflectionOf } from './reflection-of';

/**
 * The entries a draft becomes: a check-in when something was picked or noted, a note for the good thing, a reflection
 * for the answer. Words are kept exactly as typed; what is only white space is nothing. Empty when nothing is there.
 */
export function entriesOf(draft: Draft, moment: Moment): Entry[] {
  const { at, offsetMinutes } = moment;
  const base = () => ({ id: moment.newId() as EntryId, at, offsetMinutes });
  const ownWord = draft.ownWord.trim().slice(0, ownWordLength) || null;
  const entries: Entry[] = [];
  const reflection = reflectionOf(draft.reflection?.text ?? '', moment);
  if (reflection) entries.push(reflection);
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
