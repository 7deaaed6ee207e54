import type { Entry, EntryId } from '@/core/model/entry';
import type { LivedAt } from '@/core/model/entry-at';
import { textLength } from '@/core/model/limits';
import type { Format } from './arrived';
import type { Felt } from './felt-as';
import { fingerprint } from './fingerprint';

/**
 * Gives what comes from a file its ids: worked out from what stands there, so that the same file twice is the same
 * entries, whatever the zone it is read in. Two lines that are alike are two entries: the second has its count in its id.
 */
export function idsFor(format: Format): (fields: readonly string[]) => EntryId {
  const seen = new Map<string, number>();
  return (fields) => {
    const name = fingerprint(JSON.stringify([format, ...fields]));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return (count === 1 ? `in-${name}` : `in-${name}-${count}`) as EntryId;
  };
}

/** Text cut where a line or a word ends, none longer than an entry holds. */
export function inParts(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > textLength) {
    const room = rest.slice(0, textLength);
    const end = Math.max(room.lastIndexOf('\n'), room.lastIndexOf(' '));
    // Half a character at the end of a part would be lost in both.
    const split = /[\ud800-\udbff]$/.test(room) ? textLength - 1 : textLength;
    const at = end > textLength / 2 ? end + 1 : split;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

interface What {
  id: EntryId;
  moment: LivedAt;
  /** null: nothing was said of a mood. */
  felt: Pick<Felt, 'tiles' | 'words' | 'ownWord'> | null;
  text: string;
  /** `note`: a small good thing. Text without a mood is otherwise a page of the reader's own. */
  as?: 'note';
  editedAt?: number | undefined;
}

/** The entries for one thing of another program: one, and further ones where its text is longer than one holds. */
export function makeEntries({ id, moment, felt, text, as, editedAt }: What): Entry[] {
  const [first = '', ...more] = inParts(text);
  const base = { ...moment, ...(editedAt !== undefined && editedAt > moment.at && { editedAt }) };
  const page = (said: string, n: number): Entry => {
    const own = { ...base, id: (n ? `${id}+${n}` : id) as EntryId };
    if (as === 'note') return { ...own, kind: 'note', text: said };
    return { ...own, kind: 'reflection', promptId: '', asked: '', text: said };
  };
  const rest = more.map((said, n) => page(said, n + 1));
  if (!felt) return first ? [page(first, 0), ...rest] : rest;
  const { tiles, words, ownWord } = felt;
  return [{ ...base, id, kind: 'check-in', tiles, words, ownWord, strength: null, note: first }, ...rest];
}

/** Lines of what had no place of its own: `Name: what it was`, those that say nothing left out. */
export function labelled(lines: readonly (readonly [label: string, said: string])[]): string[] {
  return lines.filter(([, said]) => said.trim()).map(([label, said]) => `${label}: ${said.trim()}`);
}

/** Texts one below the other, empty ones left out. */
export function joined(texts: readonly string[]): string {
  return texts.filter((text) => text.trim()).join('\n\n');
}
