import { type Unread, unread, type WhyNot } from '@/core/import/arrived';
import { maxPieces } from '@/core/import/bounds';
import { fingerprint } from '@/core/import/fingerprint';
import { isSound } from '@/core/import/is-sound';
import { isPlaceable } from '@/core/import/wall-time';
import type { Entry } from '@/core/model/entry';
import { type ExerciseId, exerciseIds } from '@/core/model/exercise';
import type { ListItem } from '@/core/model/list';
import { type Holdings, noHoldings } from '@/core/portable/holdings';
import { breather } from './breather';
import { type Check, isEntry, isListItem } from './checks';
import { type Opened, type Shape, seal, unseal, upgrade } from './envelope';
import { type Item, lists, quarantine, shards } from './items';
import { isPortable } from './portable-keys';
import { chosen, quiet } from './read-stored';

type Form = Pick<Shape<unknown>, 'version' | 'upgrades'>;

/** No more than this of what cannot be read is kept beside the rest; the file still has it. */
const maxAside = 4_000_000;
const plainKey = /^[\w:.~-]{1,160}$/;

/**
 * Reads the stored values of a backup, piece by piece, as strictly as if a stranger had written them. What cannot be read
 * is told with its place and, unless it is out of all measure, set aside as if it had stood here. Never throws.
 */
export async function readItems(
  items: Readonly<Record<string, unknown>>,
  breathe = breather(),
): Promise<{ holdings: Holdings; unread: Unread[] }> {
  const not: Unread[] = [];
  const aside = new Map<string, unknown>();
  let room = maxAside;
  const setAside = (key: string, raw: unknown) => {
    // Nothing is in nothing.
    if (raw === null) return;
    room -= JSON.stringify(raw).length;
    const name = plainKey.test(key) ? key : '';
    if (room > 0) aside.set(`${quarantine.prefix}${name}:${fingerprint(JSON.stringify(raw))}`, raw);
  };

  function pieces<T>(key: string, form: Form, check: Check<T>, isFine: (piece: T) => boolean): T[] {
    const opened = upgrade(items[key], form);
    const list = opened.ok ? opened.value : null;
    if (!opened.ok || !Array.isArray(list) || list.length > maxPieces) {
      refuse(key, opened.ok ? 'misshapen' : whyOf(opened));
      return [];
    }
    const bad: unknown[] = [];
    const good = list.filter((piece, n): piece is T => {
      if (check(piece) && isSound(piece) && isFine(piece)) return true;
      bad.push(piece);
      not.push(unread('misshapen', n + 1, JSON.stringify(piece), key));
      return false;
    });
    if (bad.length) setAside(key, seal(form.version, bad));
    return good;
  }

  function refuse(key: string, why: WhyNot) {
    not.push(unread(why, null, JSON.stringify(items[key]).slice(0, 200), key));
    setAside(key, items[key]);
  }

  /** What was set aside on the device the file is from stays whole, however much it is. */
  function keepAside(key: string) {
    if (plainKey.test(key)) aside.set(key, items[key]);
    else setAside('', items[key]);
  }

  function single(item: Item<unknown>): unknown {
    if (!Object.hasOwn(items, item.key)) return undefined;
    const opened = unseal(items[item.key], item);
    if (opened.ok && isSound(opened.value, true)) return opened.value;
    refuse(item.key, opened.ok ? 'misshapen' : whyOf(opened));
    return undefined;
  }

  const entries: Entry[] = [];
  const living = new Map<ExerciseId, ListItem[]>();
  const known = new Map<string, [name: string, item: Item<unknown>]>(
    Object.entries({ ...quiet, ...chosen }).map(([name, item]) => [item.key, [name, item as Item<unknown>]]),
  );
  const read: Record<string, unknown> = {};
  const keys = Object.keys(items);
  for (const [n, key] of keys.entries()) {
    await breathe(n / keys.length);
    const practice = exerciseIds.find((id) => key === lists.prefix + id);
    const one = known.get(key);
    if (!isPortable(key)) continue;
    if (key.startsWith(quarantine.prefix)) keepAside(key);
    else if (key.startsWith(shards.prefix))
      for (const entry of pieces(key, shards, isEntry, isPlaceable)) entries.push(entry);
    else if (practice) {
      const isFine = (item: ListItem) => isPlaceable({ ...item, at: item.madeAt });
      living.set(practice, pieces(key, lists, isListItem, isFine));
    } else if (one) read[one[0]] = single(one[1]);
    else refuse(key, 'unknown');
  }
  return { holdings: holdingsOf(read, { entries, lists: living, aside }), unread: not };
}

function whyOf(opened: Extract<Opened<unknown>, { ok: false }>): WhyNot {
  return opened.reason === 'from-the-future' ? 'newer' : 'misshapen';
}

function holdingsOf(
  read: Readonly<Record<string, unknown>>,
  rest: Pick<Holdings, 'entries' | 'lists' | 'aside'>,
): Holdings {
  const said = Object.entries(read).filter(([, value]) => value !== undefined);
  const settings = Object.fromEntries(said.filter(([name]) => Object.hasOwn(chosen, name)));
  const others = Object.fromEntries(said.filter(([name]) => Object.hasOwn(quiet, name)));
  return { ...noHoldings, ...others, settings, ...rest };
}
