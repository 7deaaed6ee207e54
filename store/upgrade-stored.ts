import * as disk from './disk';
import { type Shape, seal, upgrade } from './envelope';
import { exclusively } from './exclusively';
import { lists, shards } from './items';
import { isPortable } from './portable-keys';
import { chosen, quiet } from './read-stored';
import { snapshotWrite } from './snapshot';

type Form = Pick<Shape<unknown>, 'version' | 'upgrades'>;

/** How values stand today: by their key, or by what their key begins with. */
export interface Forms {
  byKey: Readonly<Record<string, Form>>;
  byPrefix: Readonly<Record<string, Form>>;
}

const singles = Object.values({ ...quiet, ...chosen });
const forms: Forms = {
  byKey: Object.fromEntries(singles.map((item) => [item.key, item])),
  byPrefix: { [shards.prefix]: shards, [lists.prefix]: lists },
};

/** Without a version above the first there is nothing that could be older, and nothing is read. */
const isAnyOlder = ({ byKey, byPrefix }: Forms) =>
  [byKey, byPrefix].some((all) => Object.values(all).some(({ version }) => version > 1));

/**
 * Writes what an earlier version of Mendful stored as it stands today: all of it in one write, together with how it was.
 * What cannot be brought up is left alone. Resolves with whether anything was; rejects with Locked while the lock is closed.
 */
export async function upgradeStored(now: number, known = forms): Promise<boolean> {
  if (!isAnyOlder(known)) return false;
  return exclusively(async () => {
    const stored = await disk.get((await disk.keys()).filter(isPortable));
    const write = Object.fromEntries(Object.entries(stored).flatMap((one) => upgraded(one, known)));
    if (!Object.keys(write).length) return false;
    const back = await snapshotWrite(stored, write, { madeAt: now, why: 'upgrade' });
    await disk.set({ ...write, ...back });
    return true;
  });
}

function upgraded([key, raw]: [string, unknown], { byKey, byPrefix }: Forms): [string, unknown][] {
  const prefix = Object.keys(byPrefix).find((begin) => key.startsWith(begin));
  const form = Object.hasOwn(byKey, key) ? byKey[key] : prefix && byPrefix[prefix];
  if (!form || (raw as { v?: unknown } | null)?.v === form.version) return [];
  const opened = upgrade(raw, form);
  return opened.ok ? [[key, seal(form.version, opened.value)]] : [];
}
