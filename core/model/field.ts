import type { Role } from './profile';

/** One of several things that can be picked. What is kept is its id; words of the reader's own are kept as typed. */
export interface Option {
  id: string;
  name: string;
  says?: string;
  /** Offered to this side only. */
  role?: Role;
  /** Hidden from whoever said that talking with the other person is not safe, or that they are not sure. */
  notSolo?: true;
}

interface Base {
  /** Unique in its practice, for ever: what was kept points at it. */
  id: string;
  label: string;
  /** A line of help below the label. */
  says?: string;
  /** Cannot be kept without. Everything else may stay open. */
  required?: true;
  role?: Role;
  /** Only in these forms of the practice. */
  forms?: readonly string[];
  /** Part of the short form that the first stage gets. */
  short?: true;
  /** Used on the way and never kept. */
  unkept?: true;
  /** Asked only after another field was answered so. */
  when?: { field: string; is: readonly string[] };
}

interface Written extends Base {
  /** So many characters are meant; more is told kindly and kept all the same. */
  most: number;
  placeholder?: string;
  /** What is written here is looked through for words that make it smaller (guidance, section 6, 1). */
  check?: 'minimising';
}

/** `text` is a few lines, `words` one. */
export type WordsField = Written & { kind: 'words' | 'text' | 'link' };
/** Up to `count` short lines, one field each. */
export type LinesField = Written & { kind: 'lines'; count: number };
/** 0-10, with the two ends in words. */
export type ScaleField = Base & { kind: 'scale'; low: string; high: string };
export type ChoiceField = Base & { kind: 'choice'; options: readonly Option[]; preset?: string };
/** Any of several; with `own`, the reader's own words of so many characters beside them. */
export type ChipsField = Base & { kind: 'chips'; options: readonly Option[]; own?: number };
/** A day, or a day and a time: by itself so many days ahead, at the latest so many. */
export type DateField = Base & { kind: 'date' | 'date-time'; preset?: number; within?: number };
export type MinutesField = Base & { kind: 'minutes'; from: number; to: number; step: number };
/** Words of the feelings model, up to `count`. */
export type FeelingsField = Base & { kind: 'feelings'; count: number };
/** A wait with a calm figure. */
export type PauseField = Base & { kind: 'pause'; seconds: number };
/** Shows what was written in other fields, to be read over. */
export type ReadBackField = Base & { kind: 'read-back'; fields: readonly string[] };
/** Words to read, and nothing to answer. */
export type SayField = Base & { kind: 'say'; text: readonly string[] };

export type Field =
  | WordsField
  | LinesField
  | ScaleField
  | ChoiceField
  | ChipsField
  | DateField
  | MinutesField
  | FeelingsField
  | PauseField
  | ReadBackField
  | SayField;
