import type { Entry } from '@/core/model/entry';
import type { FeelingId, Lexicon, TileId } from '@/core/model/feeling';
import type { Instant } from '@/core/model/time';

/** The programs whose files can be read. */
export const formats = ['mendful', 'daylio', 'presently', 'daily-you', 'pixy', 'mood-buddy'] as const;
export type Format = (typeof formats)[number];

/** Why one line of a file could not be read. Each has a sentence in content/words/backup.ts. */
export const whyNots = [
  'day',
  'ahead',
  'empty',
  'misshapen',
  'quotes',
  'long',
  'newer',
  'unknown',
  'no-room',
] as const;
export type WhyNot = (typeof whyNots)[number];

/** Something in a file that could not be read. */
export interface Unread {
  /** The line it begins on, or in a file without lines its place in the list; null when it is the whole of `place`. */
  line: number | null;
  /** Which part of a backup it stood in; empty in a file that has no parts. */
  place: string;
  why: WhyNot;
  /** How it began, for a person to find it. */
  began: string;
}

/** Why a whole file could not be read. */
export const fileFaults = [
  'huge',
  'empty',
  'packed',
  'not-text',
  'broken',
  'deep',
  'many',
  'newer',
  'unknown',
  'sealed',
  'sealed-otherwise',
  'wrong-passphrase',
] as const;
export type FileFault = (typeof fileFaults)[number];

/** What came in from another program: entries as if they had been kept here, and what was not to be read. */
export interface Arrived {
  entries: Entry[];
  unread: Unread[];
}

/** The names of what is kept as text because there is no place of its own for it here. */
export interface ImportLabels {
  activities: string;
  scales: string;
  tags: string;
  feelings: string;
  sleep: string;
  pictures: string;
  people: string;
  action: string;
  time: string;
  rating: string;
}

export interface ImportParts {
  lexicon: Lexicon;
  names: {
    feelings: Readonly<Record<FeelingId, string>>;
    tiles: Readonly<Record<TileId, string>>;
  };
  labels: ImportLabels;
  /** Where times without a zone were lived: an IANA name. */
  zone: string;
  now: Instant;
}

const shown = 120;

/** A line that could not be read, with how it began. */
export function unread(why: WhyNot, line: number | null, raw: string, place = ''): Unread {
  return { line, place, why, began: raw.slice(0, shown).toWellFormed() };
}
