import { monthOf } from '@/core/model/day';
import type { Entry } from '@/core/model/entry';
import { kindOf, type Pieces } from '@/core/sync/piece';
import { unseal } from '@/store/envelope';
import * as items from '@/store/items';
import type { ReadStored } from '@/store/read-stored';
import { isReadable } from './readable';

type Values = Record<string, unknown>;

const settings: Readonly<Record<string, string>> = {
  rhythm: items.rhythm.key,
  look: items.look.key,
  profile: items.profile.key,
  ownPrompts: items.ownPrompts.key,
};
const singles = [
  items.rhythm,
  items.look,
  items.profile,
  items.ownPrompts,
  items.tastes,
] as items.Item<unknown>[];

/** Under which keys something stands that cannot be read: what it held is missing, and was not deleted. */
function brokenKeys({ shards, lists }: ReadStored, stored: Values): string[] {
  const isLost = (one: { unreadable: unknown[]; broken?: unknown }) =>
    'broken' in one || one.unreadable.length > 0;
  return [
    ...[...shards].filter(([, one]) => isLost(one)).map(([key]) => key),
    ...[...lists].filter(([, one]) => isLost(one)).map(([practice]) => items.lists.prefix + practice),
    ...singles
      .filter((item) => stored[item.key] !== undefined && !unseal(stored[item.key], item).ok)
      .map(({ key }) => key),
  ];
}

/** What was set aside stood under the key in its name. */
const keyAside = (name: string) => name.slice(items.quarantine.prefix.length).replace(/:[^:]*$/, '');

/**
 * Of what is missing, what may stand where it cannot be read or newly stand aside, and so counts as deleted by nobody. `aside`:
 * how many things stood aside at the last look. An entry's month is known from the account, where it stands there.
 */
export function unsureOf(
  was: ReadStored,
  stored: Values,
  { aside, theirs }: { aside: number; theirs: Pieces },
): (key: string) => boolean {
  const fresh = was.holdings.aside.size > aside ? [...was.holdings.aside.keys()].map(keyAside) : [];
  const lost = new Set([...brokenKeys(was, stored), ...fresh]);
  const isAny = (prefix: string) => [...lost].some((key) => key.startsWith(prefix));
  const [anyMonth, anyList] = [isAny(items.shards.prefix), isAny(items.lists.prefix)];
  return (key) => {
    switch (kindOf(key)) {
      case 'e': {
        const value = theirs.get(key)?.value ?? null;
        if (!anyMonth || !isReadable(key, value)) return anyMonth;
        return lost.has(items.shards.prefix + monthOf(value as Entry));
      }
      case 'q':
        return lost.has(items.ownPrompts.key);
      case 't':
        return lost.has(items.tastes.key);
      case 's':
        return lost.has(settings[key.slice(1, key.indexOf('.'))] ?? '');
      default:
        return anyList;
    }
  };
}
