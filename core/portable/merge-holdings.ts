import type { ExerciseId } from '@/core/model/exercise';
import { ownPromptCount } from '@/core/model/limits';
import type { ListItem } from '@/core/model/list';
import type { OwnPrompts } from '@/core/model/own-prompts';
import type { Instant } from '@/core/model/time';
import { comparePieces, isSame, otherId } from './compare-pieces';
import type { Holdings, SettingKey, Settings } from './holdings';
import { mergeCompared, mergePieces, type Way } from './merge-pieces';
import { mergeAsked, mergeDraft, mergeDrafts, mergePulse, mergeReminders, mergeTastes } from './merge-quiet';
import { entrySort, itemSort, promptSort } from './sorts';

/** What the reader decides about once for all pieces of a group. */
export const groups = ['entries', 'lists', 'questions'] as const;
export type Group = (typeof groups)[number];

export interface MergeChoice {
  /** What becomes of pieces that stand here and come in differently. */
  differs: Readonly<Record<Group, Way>>;
  /** Settings to be taken over. */
  settings: readonly SettingKey[];
}

export const gentleChoice: MergeChoice = {
  differs: { entries: 'newer', lists: 'newer', questions: 'mine' },
  settings: [],
};

export interface MergeDone {
  holdings: Holdings;
  added: number;
  changed: number;
}

/**
 * What stands here with what a file brings. Pieces are the same by their ids; nothing that stands here is taken away, and
 * doing it a second time changes nothing. `compared`: the entries, where that was done already.
 */
export function mergeHoldings(
  mine: Holdings,
  theirs: Holdings,
  choice: MergeChoice,
  now: Instant,
  compared = comparePieces(mine.entries, theirs.entries, entrySort),
): MergeDone {
  const entries = mergeCompared(mine.entries, compared, choice.differs.entries, entrySort);
  const lists = mergeLists(mine.lists, theirs.lists, choice.differs.lists);
  const questions = mergeQuestions(mine.ownPrompts, theirs.ownPrompts, choice.differs.questions);
  const counted = ({ pulse, entries }: Holdings) => ({ pulse, entries: entries.length });
  return {
    holdings: {
      entries: entries.pieces,
      lists: lists.lists,
      asked: mergeAsked(mine.asked, theirs.asked),
      tastes: mergeTastes(mine.tastes, theirs.tastes),
      ownPrompts: questions.value,
      practiceDrafts: mergeDrafts(mine.practiceDrafts, theirs.practiceDrafts),
      draft: mergeDraft(mine.draft, theirs.draft),
      pulse: mergePulse(counted(mine), counted(theirs), entries.added, now),
      reminders: mergeReminders(mine.reminders, theirs.reminders),
      settings: mergeSettings(mine.settings, theirs.settings, choice.settings),
      aside: mergeAside(mine.aside, theirs.aside),
    },
    added: entries.added + lists.added + questions.added,
    changed: entries.changed + lists.changed + questions.changed,
  };
}

function mergeLists(mine: Holdings['lists'], theirs: Holdings['lists'], way: Way) {
  const lists = new Map<ExerciseId, readonly ListItem[]>(mine);
  let added = 0;
  let changed = 0;
  for (const [practice, items] of theirs) {
    const here = mine.get(practice) ?? [];
    const merged = mergePieces(here, items, way, itemSort);
    added += merged.added;
    changed += merged.changed;
    const inOrder = merged.added && here.length;
    lists.set(practice, inOrder ? merged.pieces.toSorted((a, b) => a.madeAt - b.madeAt) : merged.pieces);
  }
  return { lists, added, changed };
}

function mergeQuestions(mine: OwnPrompts, theirs: OwnPrompts, way: Way) {
  const merged = mergePieces(mine.prompts, theirs.prompts, way, promptSort);
  const prompts = merged.pieces.slice(0, ownPromptCount);
  const added = merged.added - (merged.pieces.length - prompts.length);
  // How they are used is said with the first of them, and changed only by the reader.
  const { use } = mine.prompts.length ? mine : theirs;
  return { value: { use, prompts }, added, changed: merged.changed };
}

function mergeSettings(mine: Settings, theirs: Settings, ticked: readonly SettingKey[]): Settings {
  const taken = ticked.filter((key) => theirs[key] !== undefined).map((key) => [key, theirs[key]]);
  return { ...mine, ...Object.fromEntries(taken) };
}

function mergeAside(mine: Holdings['aside'], theirs: Holdings['aside']): Holdings['aside'] {
  const all = new Map(mine);
  for (const [key, raw] of theirs) {
    const taken = all.has(key) && !isSame(all.get(key), raw);
    all.set(taken ? otherKey(key, raw) : key, raw);
  }
  return all;
}

/** A key beside one that is taken; its parts stay, because they say what it was. */
function otherKey(key: string, raw: unknown): string {
  return `${key}${otherId('', raw)}`;
}
