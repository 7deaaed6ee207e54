import { practices } from '@/content/exercises';
import type { ExerciseId } from '@/core/model/exercise';
import type { ListItem, Lists } from '@/core/model/list';
import type { DraftAnswer } from '@/core/model/practice-draft';
import type { Profile } from '@/core/model/profile';
import type { PracticeFacts } from '@/core/practice/who-sees';
import { aProfile, noon } from '../../facts';

export const practiceOf = (id: ExerciseId) => practices.find((practice) => practice.id === id)!;

let count = 0;
/** Answers as `{ need: 'Quiet.' }`. */
export const answersOf = (some: Record<string, DraftAnswer['value']>): DraftAnswer[] =>
  Object.entries(some).map(([field, value]) => ({ field, value }));

export const anItem = (
  answers: Record<string, DraftAnswer['value']>,
  some: Partial<ListItem> = {},
): ListItem => ({
  id: `i${++count}`,
  madeAt: noon,
  offsetMinutes: 60,
  answers: answersOf(answers),
  state: 'open',
  outcomes: [],
  ...some,
});

export const listsOf = (some: Partial<Record<ExerciseId, ListItem[]>>): Lists =>
  new Map(Object.entries(some) as [ExerciseId, ListItem[]][]);

export const practiceFacts = (
  profile: Partial<Profile> = {},
  some: Partial<PracticeFacts> = {},
): PracticeFacts => ({
  now: noon,
  profile: aProfile(profile),
  setbackAt: null,
  strongHard: false,
  hardDate: false,
  keptAt: new Map(),
  ...some,
});
