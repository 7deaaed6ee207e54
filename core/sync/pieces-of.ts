import { exerciseIds } from '@/core/model/exercise';
import type { ListItem } from '@/core/model/list';
import type { Holdings } from '@/core/portable/holdings';
import { sharedFields } from './fields';
import { type Kinds, markOf } from './piece';
import { eachOf, type Steps } from './steps';

/** What stands on a device that can be shared. `settings`: those that are stored and can be read, by name. */
export interface Shared extends Pick<Holdings, 'entries' | 'lists' | 'ownPrompts' | 'tastes'> {
  settings: Readonly<Record<string, object | undefined>>;
}
/** Longer ids than this Mendful never writes. */
const maxId = 200;

/** What stands here as pieces, by their keys. `isPlaceable`: whether a calendar can hold the entry; others stay here. */
export function* piecesOf(
  { entries, lists, ownPrompts, tastes, settings }: Shared,
  isPlaceable: (entry: Kinds['e']) => boolean,
): Steps<Map<string, unknown>> {
  const pieces = new Map<string, unknown>();
  yield* eachOf(entries, (entry) => {
    if (isPlaceable(entry)) pieces.set(`e${entry.id}`, entry);
  });
  for (const practice of exerciseIds)
    for (const item of lists.get(practice) ?? []) addItem(pieces, practice, item);
  for (const prompt of ownPrompts.prompts) pieces.set(`q${prompt.id}`, prompt);
  for (const taste of tastes) if (taste.promptId.length <= maxId) pieces.set(`t${taste.promptId}`, taste);
  addSettings(pieces, settings);
  return pieces;
}

function addItem(pieces: Map<string, unknown>, practice: Kinds['i']['practice'], whole: ListItem): void {
  const { state, outcomes, ...item } = whole;
  pieces.set(`i${item.id}`, { practice, item });
  pieces.set(`w${item.id}`, { state });
  for (const outcome of outcomes) pieces.set(outcomeKey(item.id, outcome), { item: item.id, outcome });
}

export const outcomeKey = (id: string, outcome: unknown): string => `o${id}/${markOf(outcome)}`;
export const thingKey = (name: string, field: string, thing: unknown): string =>
  `s${name}.${field}/${markOf(thing)}`;

function addSettings(pieces: Map<string, unknown>, settings: Shared['settings']): void {
  for (const [name, fields] of Object.entries(sharedFields)) {
    const value = settings[name] as Record<string, unknown> | undefined;
    if (!value) continue;
    for (const [field, form] of Object.entries(fields)) {
      const is = value[field];
      if (form === 'whole') pieces.set(`s${name}.${field}`, is === undefined ? {} : { is });
      else
        for (const thing of (is as unknown[]) ?? []) pieces.set(thingKey(name, field, thing), { is: thing });
    }
  }
}
