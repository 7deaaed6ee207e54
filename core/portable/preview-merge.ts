import type { Entry } from '@/core/model/entry';
import { type ExerciseId, exerciseIds } from '@/core/model/exercise';
import { ownPromptCount } from '@/core/model/limits';
import type { ListItem } from '@/core/model/list';
import type { OwnPrompt } from '@/core/model/own-prompts';
import { type Compared, comparePieces, isSame } from './compare-pieces';
import { type Holdings, type SettingKey, settingKeys } from './holdings';
import { entrySort, itemSort, promptSort } from './sorts';

/** What would come of bringing a file in, before anything is changed. */
export interface Preview {
  entries: Compared<Entry>;
  lists: Compared<ListItem & { practice: ExerciseId }>;
  questions: Compared<OwnPrompt>;
  /** Questions of the reader's own for which there would be no room. */
  noRoom: number;
  /** Settings the file brings that are not as they are here. `isSet`: here they were chosen by the reader. */
  settings: { key: SettingKey; isSet: boolean }[];
}

/** Compares what stands here with what a file brings. `entries`: those, where they are compared already. */
export function previewMerge(
  mine: Holdings,
  theirs: Holdings,
  entries = comparePieces(mine.entries, theirs.entries, entrySort),
): Preview {
  const questions = comparePieces(mine.ownPrompts.prompts, theirs.ownPrompts.prompts, promptSort);
  const settings = settingKeys
    .filter((key) => theirs.settings[key] && !isSame(theirs.settings[key], mine.settings[key]))
    .map((key) => ({ key, isSet: mine.settings[key] !== undefined }));
  return {
    entries,
    lists: compareLists(mine, theirs),
    questions,
    noRoom: Math.max(0, mine.ownPrompts.prompts.length + questions.fresh.length - ownPromptCount),
    settings,
  };
}

function compareLists(mine: Holdings, theirs: Holdings): Preview['lists'] {
  const all: Preview['lists'] = { fresh: [], same: 0, differs: [] };
  for (const practice of exerciseIds) {
    const one = comparePieces(mine.lists.get(practice) ?? [], theirs.lists.get(practice) ?? [], itemSort);
    all.same += one.same;
    all.fresh.push(...one.fresh.map((item) => ({ ...item, practice })));
    for (const { mine: here, theirs: there, newer } of one.differs) {
      all.differs.push({ mine: { ...here, practice }, theirs: { ...there, practice }, newer });
    }
  }
  return all;
}
