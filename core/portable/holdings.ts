import type { Asked } from '@/core/model/asked';
import { type Draft, emptyDraft } from '@/core/model/draft';
import type { Entry } from '@/core/model/entry';
import type { ExerciseId } from '@/core/model/exercise';
import type { ListItem } from '@/core/model/list';
import type { Look } from '@/core/model/look';
import { noOwnPrompts, type OwnPrompts } from '@/core/model/own-prompts';
import type { PracticeDrafts } from '@/core/model/practice-draft';
import type { Profile } from '@/core/model/profile';
import { noPulse, type Pulse } from '@/core/model/pulse';
import type { Reminders } from '@/core/model/reminders';
import type { Rhythm } from '@/core/model/rhythm';
import type { Tastes } from '@/core/model/tastes';

/** Settings, which come in only when they are ticked. Absent: never set. */
export interface Settings {
  rhythm?: Rhythm;
  look?: Look;
  profile?: Profile;
}
export type SettingKey = keyof Settings;
export const settingKeys: readonly SettingKey[] = ['rhythm', 'look', 'profile'];

/** Everything that is kept, read and checked: what stands here, or what a file brings. */
export interface Holdings {
  entries: readonly Entry[];
  lists: ReadonlyMap<ExerciseId, readonly ListItem[]>;
  asked: Asked;
  tastes: Tastes;
  ownPrompts: OwnPrompts;
  practiceDrafts: PracticeDrafts;
  draft: Draft;
  pulse: Pulse;
  reminders: Reminders;
  settings: Settings;
  /** What could not be read, whole, by the key it stands under. */
  aside: ReadonlyMap<string, unknown>;
}

export const noHoldings: Holdings = {
  entries: [],
  lists: new Map(),
  asked: [],
  tastes: [],
  ownPrompts: noOwnPrompts,
  practiceDrafts: [],
  draft: emptyDraft,
  pulse: noPulse,
  reminders: [],
  settings: {},
  aside: new Map(),
};
