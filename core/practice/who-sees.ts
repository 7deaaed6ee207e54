import {
  exploratory,
  isForgivenessOpen,
  isSolo,
  isSteadying,
  mayTalk,
  notInSteady,
  restsAfterSetback,
  suitsPath,
  suitsRole,
} from '@/core/choose/doors';
import type { ExerciseId } from '@/core/model/exercise';
import type { Doors, Form, Practice } from '@/core/model/practice';
import { type Profile, stages } from '@/core/model/profile';

const day = 24 * 3_600_000;

/** What is known when practices are offered. The caller reads it from the same places as for prompts. */
export interface PracticeFacts {
  now: number;
  profile: Profile;
  /** When a trigger or setback was last noted (epoch ms); null when none is known. */
  setbackAt: number | null;
  /** A strong hard check-in in the last 24 hours. */
  strongHard: boolean;
  /** The reader marked today as a day for steadying things only. */
  hardDate: boolean;
  /** When each practice was last kept (epoch ms). */
  keptAt: ReadonlyMap<ExerciseId, number>;
}

/** What keeps a practice shut, the gravest first. What was begun and kept stays the reader's in any case. */
export const closing = [
  'role',
  'safe',
  'opt-in',
  'path',
  'stage-ahead',
  'hidden-theme',
  'gentle',
  'hard-day',
  'setback',
  'apart',
] as const;
/** With these it is not suggested, and the reader may open it all the same. `deep-today` is suggest.ts's. */
export const resting = ['hard-hour', 'stage-past', 'deep-today'] as const;
export type Why = (typeof closing)[number] | (typeof resting)[number];

export interface Fit {
  /** How it is done: whole, as a draft, in its short form, or with steps of the reader's own only. */
  as: 'fits' | 'draft' | 'short' | 'own-steps';
  /** Why it is not suggested now, the gravest first; empty: it is. */
  why: readonly Why[];
  open: boolean;
  /** With `apart`: when it opens again (epoch ms). */
  opensAt: number | null;
}

/** Who sees what, for one practice: the doors of the prompts, and the few that practices have besides. */
export function fitOf(practice: Practice, facts: PracticeFacts): Fit {
  const { profile, now } = facts;
  const as = wayOf(practice, profile);
  const last = facts.keptAt.get(practice.id);
  const apart = practice.apartDays && last !== undefined ? last + practice.apartDays * day : null;
  const explores = exploratory.includes(practice.theme) && !practice.steadies;
  const forgives = practice.theme === 'forgiveness' || practice.optIn === 'forgiveness';
  const shuts: Partial<Record<Why, boolean>> = {
    role: !suitsRole(practice.role, profile) || noForm(practice, (form) => suitsRole(form.role, profile)),
    safe:
      (!!practice.needsSafe && !mayTalk(profile)) ||
      (forgives && isSolo(profile)) ||
      noForm(practice, (form) => isDoorOpen(form, profile)),
    'opt-in': forgives && !isForgivenessOpen(profile),
    path:
      !suitsPath(practice.paths, profile) ||
      noForm(practice, (form) => isDoorOpen({ ...form, needsSafe: undefined }, profile)),
    'stage-ahead': as !== 'draft' && as !== 'short' && isAhead(practice, profile),
    'hidden-theme': profile.hiddenThemes.includes(practice.theme),
    gentle: profile.gentleOnly && (!!practice.deep || explores),
    'hard-day': facts.hardDate && !practice.steadies,
    setback: restsAfterSetback(practice.theme, facts.setbackAt, now),
    apart: apart !== null && now < apart,
    // Rule 6; good things are never the answer to a hard hour (guidance, section 1, B10).
    'hard-hour': facts.strongHard && (explores || !!practice.deep || practice.theme === 'good'),
    'stage-past': stageNumber(profile.stage) > Math.max(...practice.stages.map(stageNumber)),
  };
  const why = [...closing, ...resting].filter((one) => shuts[one]);
  const open = !closing.some((one) => shuts[one]);
  return { as, why, open, opensAt: shuts.apart ? apart : null };
}

/** The forms of a practice this reader can do it in; empty when it has none, or none is theirs. */
export function formsFor(practice: Practice, profile: Profile): Form[] {
  return (practice.forms ?? []).filter((form) => isDoorOpen(form, profile));
}

function isDoorOpen({ role, paths, needsSafe, optIn }: Doors, profile: Profile): boolean {
  if (optIn && !isForgivenessOpen(profile)) return false;
  return suitsRole(role, profile) && suitsPath(paths, profile) && (!needsSafe || mayTalk(profile));
}

function noForm({ forms }: Practice, suits: (form: Form) => boolean): boolean {
  return !!forms && !forms.some(suits);
}

function wayOf({ draftFrom, shortIn, ownStepsWhenSolo }: Practice, profile: Profile): Fit['as'] {
  // Rule 2: whoever broke trust may draft from the beginning; whoever was hurt gets the short form.
  if (draftFrom === profile.stage && profile.role === 'broke') return 'draft';
  if (shortIn === profile.stage) return 'short';
  return ownStepsWhenSolo && isSolo(profile) ? 'own-steps' : 'fits';
}

const stageNumber = (stage: Profile['stage']) => stages.indexOf(stage);

/** Written for a later stage; or for this one too, but deeper than the first stage bears (rule 2). */
function isAhead({ stages: its, theme, deep }: Practice, profile: Profile): boolean {
  if (stageNumber(profile.stage) < Math.min(...its.map(stageNumber))) return true;
  return isSteadying(profile) && (!!deep || notInSteady.includes(theme));
}
