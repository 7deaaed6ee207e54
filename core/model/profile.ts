import * as z from 'zod/mini';
import { FeelingId } from './feeling';
import { ThemeId } from './theme';
import { Instant } from './time';

export const roles = ['hurt', 'broke', 'both'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

export const stages = ['S1', 'S2', 'S3', 'S4'] as const;
export const Stage = z.enum(stages);
export type Stage = z.infer<typeof Stage>;

export const paths = ['repairing', 'undecided', 'on-my-own'] as const;
export const Path = z.enum(paths);
export type Path = z.infer<typeof Path>;

export const relationships = ['partner', 'ex', 'friend', 'family', 'other'] as const;
export const Relationship = z.enum(relationships);
export type Relationship = z.infer<typeof Relationship>;

/** "Is it safe and welcome to talk with them about this?" Anything but yes hides what needs the other person. */
export const safeAnswers = ['yes', 'not-sure', 'no', 'unsaid'] as const;
export const SafeAnswer = z.enum(safeAnswers);
export type SafeAnswer = z.infer<typeof SafeAnswer>;

export const ownWordLength = 24;
export const OwnWord = z.string().check(z.minLength(1), z.maxLength(ownWordLength));

/** Who is reading and where they are (guidance, section 2). Sealed when the lock is on. */
export const Profile = z.strictObject({
  /** null: not asked yet. `unsaid`: asked, and rather not said. */
  role: z.nullable(z.enum([...roles, 'unsaid'])),
  relationship: z.nullable(Relationship),
  stage: Stage,
  path: Path,
  safe: SafeAnswer,
  /** Doors only the reader opens (pacing rule 1; compassion for the other person). */
  forgiveness: z.boolean(),
  otherCompassion: z.boolean(),
  gentleOnly: z.boolean(),
  /** When the reader last said, or confirmed, where they are; null: never yet. */
  stageAskedAt: z.nullable(Instant),
  hiddenThemes: z.array(ThemeId),
  hiddenFeelings: z.array(FeelingId),
  ownWords: z.array(OwnWord).check(z.maxLength(24)),
});
export type Profile = z.infer<typeof Profile>;

/** The gentlest reading of somebody who has not said anything about themselves. */
export const defaultProfile: Profile = {
  role: null,
  relationship: null,
  stage: 'S1',
  path: 'undecided',
  safe: 'unsaid',
  forgiveness: false,
  otherCompassion: false,
  gentleOnly: false,
  stageAskedAt: null,
  hiddenThemes: [],
  hiddenFeelings: [],
  ownWords: [],
};
