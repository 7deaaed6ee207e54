import { monthOf } from '@/core/model/day';
import type { Entry } from '@/core/model/entry';
import type { Instant } from '@/core/model/time';
import { kindOf, type Piece, type Pieces } from './piece';
import { eachOf, type Steps } from './steps';

/** One piece as it travels. */
export type Sent = [key: string, at: Instant, value: unknown];

/** Pieces that are sealed together. In the account a part has no name: which it is stands inside the seal. */
export interface Part {
  /** `settings`, `gone`, `lists`, one of the newest months `YYYY-MM`, or what is left of an earlier year `YYYY`. */
  name: string;
  /** What goes first when there is no room stands last. */
  pieces: Sent[];
}

/** So many deletions travel, the latest. Each device knows all of its own, so what they were of never comes back there. */
export const mostGone = 1500;

/** So many months travel by themselves: they are what changes. Each part takes up room, however little is in it. */
const byThemselves = 12;

/** More entries than this an account could never hold: an id alone takes up sixteen bytes of chance. */
const mostEntries = 6000;

/** `merged` without the oldest entries where there are more than could ever travel: looking at each takes time. */
function within(merged: Pieces): [string, Piece][] {
  const [entries, others]: [[string, Piece][], [string, Piece][]] = [[], []];
  for (const one of merged) (one[1].value !== null && kindOf(one[0]) === 'e' ? entries : others).push(one);
  if (entries.length <= mostEntries) return [...merged];
  const livedAt = ([, { value }]: [string, Piece]) => Number((value as Partial<Entry>).at ?? 0);
  return [...others, ...entries.toSorted((a, b) => livedAt(b) - livedAt(a)).slice(0, mostEntries)];
}

/**
 * Everything that can travel, in the order in which it is given room: settings, deletions, lists, and months and
 * years from the newest to the oldest. What this version cannot read goes along with the settings, so that it is not lost on the way.
 */
export function* partsOf(
  merged: Pieces,
  isReadable: (key: string, value: unknown) => boolean,
): Steps<Part[]> {
  const named = new Map<string, Sent[]>();
  yield* eachOf(within(merged), ([key, { at, value }]) => {
    const name = nameOf(key, value, isReadable);
    named.set(name, named.get(name) ?? []);
    named.get(name)!.push([key, at, value]);
  });
  const sent = (name: string): Sent[] => named.get(name) ?? [];
  const months = [...named.keys()].filter((name) => /^\d/.test(name)).toSorted();
  for (const month of months.splice(0, Math.max(0, months.length - byThemselves))) {
    const year = month.slice(0, -3);
    named.set(year, [...(named.get(year) ?? []), ...named.get(month)!]);
    if (!months.includes(year)) months.push(year);
  }
  return [
    { name: 'settings', pieces: sent('settings').toSorted(byKey) },
    { name: 'gone', pieces: sent('gone').toSorted(newestFirst).slice(0, mostGone) },
    { name: 'lists', pieces: sent('lists').toSorted(newestFirst) },
    ...months
      .toSorted()
      .toReversed()
      .map((name) => ({ name, pieces: sent(name).toSorted(lastLivedFirst) })),
  ].filter(({ pieces }) => pieces.length > 0);
}

function nameOf(key: string, value: unknown, isReadable: (key: string, value: unknown) => boolean): string {
  if (value === null) return 'gone';
  if (!isReadable(key, value)) return 'settings';
  const kind = kindOf(key);
  if (kind === 'e') return monthOf(value as Entry);
  return kind === 'i' || kind === 'w' || kind === 'o' ? 'lists' : 'settings';
}

const byKey = ([a]: Sent, [b]: Sent) => (a < b ? -1 : 1);
const newestFirst = (a: Sent, b: Sent) => b[1] - a[1] || byKey(a, b);
const lastLivedFirst = (a: Sent, b: Sent) => (b[2] as Entry).at - (a[2] as Entry).at || byKey(a, b);
