import type { ExerciseId } from './exercise';
import type { Field } from './field';
import type { Path, Role, Stage } from './profile';
import type { ThemeId } from './theme';

/** Whom a practice, or one form of it, is for. The doors are those of the prompts (core/choose/doors.ts). */
export interface Doors {
  /** `both` suits everybody, whichever side they are on. */
  role: Role;
  /** Absent: any path. */
  paths?: readonly Path[];
  /** Needs the reader's *yes* to "Is it safe and welcome to talk with them?". */
  needsSafe?: true | undefined;
  optIn?: 'forgiveness';
}

/** One of the ways in which a practice can be done, such as together or on one's own. */
export interface Form extends Doors {
  id: string;
  name: string;
  says: string;
}

export interface Step {
  id: string;
  title: string;
  says?: string;
  fields: readonly Field[];
}

/** What can be said when a kept thing is looked at again. */
export interface OutcomeOption {
  id: string;
  name: string;
  /** Nothing is left to come back to. */
  finishes?: true;
  forms?: readonly string[];
}

export interface Review {
  asks: string;
  outcomes: readonly OutcomeOption[];
  /** The label of a line beside the outcome. */
  note: string;
  scale?: { label: string; low: string; high: string };
}

/** When a kept thing comes back. Days are counted on the reader's calendar; nothing of it is stored. */
export interface Back {
  /** `remind` is for its day alone and then gone; `look` waits until it was looked at. */
  kind: 'remind' | 'look';
  /** The field with the day, or day and time, on which it comes. */
  field?: string;
  /** So many days after that field's day; without a field, after it was made. */
  after?: number;
  /** And again so many days after each look at it. Absent: once. */
  every?: number;
  /** Only while this is how it stands: its last outcome or, before any, this field's answer. */
  while?: { field: string; is: readonly string[] };
  /** The day ends it by itself, whoever says nothing. */
  ends?: true;
  /** What is said when it comes, on Mendful's own pages. */
  says: string;
}

/** How what was written can become part of another practice, when the reader likes. */
export interface Becoming {
  from: string;
  to: ExerciseId;
  /** The field there. */
  field: string;
  form?: string;
  /** Only after this field was answered, or the thing looked at, so. */
  when?: { field: string; is: readonly string[] };
  /** After the first stage it may go on before the stage of that practice has come: the reader asks for it themselves. */
  ahead?: true;
  /** What is filled in there besides. */
  also?: { field: string; value: string };
  name: string;
}

/** A practice as data and words: all there is to one (guidance, section 6). */
export interface Practice extends Doors {
  id: ExerciseId;
  theme: ThemeId;
  stages: readonly Stage[];
  /** entry: one moment of the journal · item: a thing on a living list · plan: one thing that is rewritten. */
  saves: 'entry' | 'item' | 'plan';
  /** In the first stage, for the side that broke trust, it stays a draft and says so. */
  draftFrom?: 'S1';
  /** In the first stage only its short form. */
  shortIn?: 'S1';
  /** Where talking is not safe, its steps stay the reader's own. */
  ownStepsWhenSolo?: true;
  forms?: readonly Form[];
  minutes: readonly [from: number, to: number];
  /** Goes deep: one such practice is suggested a day, and every step says that stopping is fine. */
  deep?: true;
  /** Steadies: fit for a hard hour. */
  steadies?: true;
  /** So many days between one keeping and the next. */
  apartDays?: number;
  name: string;
  /** What it is for, in a line. */
  purpose: string;
  /** What it asks for in writing. */
  takes: string;
  safety?: string;
  closing: string;
  steps: readonly Step[];
  /** The field that stands for a kept thing in its list. */
  title?: string;
  /** The field by whose number its list stands in order, lowest first. Absent: newest first. */
  order?: string;
  /** Said where its list is empty. */
  none?: string;
  review?: Review;
  back?: readonly Back[];
  becomes?: readonly Becoming[];
  /** Sections of the seeds it draws on. */
  sources: readonly string[];
}
