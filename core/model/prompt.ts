import type { ExerciseId } from './exercise';
import type { FeelingId } from './feeling';
import type { Path, Relationship, Role, Stage } from './profile';
import type { ThemeId } from './theme';

/** light: answerable in a breath · medium: a line or two · deep: a short piece of writing. */
export type Depth = 'light' | 'medium' | 'deep';

/** A prompt in the shape of the style guide (guidance, section 7). Its theme is the name of its file. */
export interface Prompt {
  /** `theme-word-word`: unique for ever; histories point at it. */
  id: string;
  /** `own` only for a question of the reader's own. */
  theme: ThemeId | 'own';
  /** Whom it is written for. `both` is a text that suits everybody, whichever side they are on. */
  role: Role;
  stages: readonly Stage[];
  /** Empty: any relationship. */
  relationships?: readonly Relationship[];
  /** Empty: any path. */
  paths?: readonly Path[];
  /** Feelings it suits; a recent one of these makes it likelier. */
  feelings: readonly FeelingId[];
  /** Feelings in whose company it is not shown. */
  avoid?: readonly FeelingId[];
  /** Needs the reader's *yes* to "Is it safe and welcome to talk with them?". */
  needsSafe?: boolean;
  /** Shown only after the reader opened this door in the options. */
  optIn?: 'forgiveness' | 'other-compassion';
  /** Sections of the seeds the idea comes from (A0-A21, B1-B13, C0-C13 with letters). */
  sources: readonly string[];
  depth: Depth;
  /** Steadying or permissive: fit to be shown after a hard check-in, whatever the stage. */
  soothing?: boolean;
  /** Asks for no reply: a statement or a permission. */
  noReply?: boolean;
  exercise?: ExerciseId;
  /** What is asked, at most 140 characters. */
  ask: string;
  /** What stands below it when there is room, at most 280 characters. */
  more: string;
}

/** A prompt without its words: all the chooser looks at. */
export type PromptFacts = Omit<Prompt, 'ask' | 'more'>;
