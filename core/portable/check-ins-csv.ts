import { dayOf } from '@/core/model/day';
import type { CheckIn, Entry } from '@/core/model/entry';
import { byteOrderMark, csvRow } from './csv';
import type { Slice } from './slice';
import type { PaperNames } from './tell-entry';

/** The names of the columns, in their order. */
export interface CsvWords {
  day: string;
  time: string;
  offset: string;
  tiles: string;
  words: string;
  ownWord: string;
  strength: string;
  safety: string;
  note: string;
}

const sliceLength = 500;

/** The check-ins as a table, oldest first: days and times as they were lived, several words in one cell with `; `. */
export function* checkInsCsv(
  entries: readonly Entry[],
  { names, words }: { names: PaperNames; words: CsvWords },
): Generator<Slice> {
  const checkIns = entries
    .filter((entry): entry is CheckIn => entry.kind === 'check-in')
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const { day, time, offset, tiles, words: felt, ownWord, strength, safety, note } = words;
  const head = csvRow([day, time, offset, tiles, felt, ownWord, strength, safety, note]);
  yield { text: byteOrderMark + head, part: 0 };
  for (let from = 0; from < checkIns.length; from += sliceLength) {
    const some = checkIns.slice(from, from + sliceLength);
    const part = Math.min(1, (from + sliceLength) / checkIns.length);
    yield { text: some.map((one) => csvRow(cellsOf(one, names))).join(''), part };
  }
}

function cellsOf(one: CheckIn, names: PaperNames): string[] {
  return [
    dayOf(one),
    wallTime(one),
    offsetOf(one.offsetMinutes),
    one.tiles.map((id) => names.tiles[id]).join('; '),
    one.words.map((id) => names.feelings[id]).join('; '),
    one.ownWord ?? '',
    one.strength === null ? '' : String(one.strength),
    one.safety === undefined ? '' : String(one.safety),
    one.note,
  ];
}

/** `HH:MM`, whatever the reader's language: a table is read by programs. */
function wallTime({ at, offsetMinutes }: CheckIn): string {
  const minutes = Math.floor(at / 60_000) + offsetMinutes;
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

/** With letters before it: a sign alone would be guarded as a formula. */
function offsetOf(minutes: number): string {
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const two = (n: number) => String(n).padStart(2, '0');
