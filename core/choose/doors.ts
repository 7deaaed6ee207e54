import type { Path, Profile, Role } from '@/core/model/profile';
import type { ThemeId } from '@/core/model/theme';

// What prompts and practices share about who sees what (guidance, section 2, pacing rules). One place, so that a
// practice can never come where a prompt on the same thing stays away.

type Theme = ThemeId | 'own';
const day = 24 * 3_600_000;

/** Themes that stir things up: rested after a hard hour, and written about at most once a day. */
export const exploratory: readonly Theme[] = [
  'clarity',
  'causes',
  'communication',
  'accountability',
  'transparency',
  'expectations',
  'courage',
  'closeness',
  'forgiveness',
  'renewal',
];
/** Rule 2: no causes, no positivity, no risk while the reader is steadying themselves. */
export const notInSteady: readonly Theme[] = ['causes', 'good', 'courage', 'closeness', 'forgiveness'];
const afterSetback: readonly Theme[] = ['courage', 'closeness', 'forgiveness', 'causes'];

/** Whether words for `role` are for this reader: `both` suits everybody, and who is both gets all. */
export function suitsRole(role: Role, profile: Pick<Profile, 'role'>): boolean {
  return role === 'both' || profile.role === 'both' || role === profile.role;
}

/** Whether words for these paths are for this reader; none named suits any. */
export function suitsPath(paths: readonly Path[] | undefined, profile: Pick<Profile, 'path'>): boolean {
  return !paths?.length || paths.includes(profile.path);
}

/** Rule 10: talking with the other person is safe and welcome, said by the reader. */
export function mayTalk({ safe }: Pick<Profile, 'safe'>): boolean {
  return safe === 'yes';
}

/** The reader said *no* or *not sure*: whatever leans on the other person stays away (guidance, section 5). */
export function isSolo({ safe }: Pick<Profile, 'safe'>): boolean {
  return safe === 'no' || safe === 'not-sure';
}

/** Rule 1: the fourth stage, the door opened by the reader, and no sign of danger. */
export function isForgivenessOpen(profile: Profile): boolean {
  return profile.stage === 'S4' && profile.forgiveness && !isSolo(profile);
}

/** Rule 2 protects whoever was hurt; who broke trust may look at their part from the beginning. */
export function isSteadying({ stage, role }: Pick<Profile, 'stage' | 'role'>): boolean {
  return stage === 'S1' && role !== 'broke';
}

/** Rule 7: for 24 hours after a trigger or setback (epoch ms; null: none) some themes rest. */
export function restsAfterSetback(theme: Theme, setbackAt: number | null, now: number): boolean {
  return setbackAt !== null && setbackAt <= now && now - setbackAt < day && afterSetback.includes(theme);
}
