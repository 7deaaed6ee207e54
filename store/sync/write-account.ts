import { markOf } from '@/core/sync/piece';
import { Refused, removeAccount, room, setAccount, sizeOf, usedBy } from './account';
import { formatVersion, type Head, type HeadPart, headName, isSlot, slotCount, slotName } from './head';
import type { Packed } from './pack-parts';
import type { Account } from './read-account';
import { sealPart } from './seal-part';

/** Whether the account lacks something of what this device would put there. */
export function lacks({ pieces, trouble }: Account, packed: readonly Packed[]): boolean {
  if (trouble) return true;
  return packed.some(
    (part) =>
      !part.stands &&
      part.pieces.some(([key, at, value]) => {
        const there = pieces.get(key);
        return there?.at !== at || markOf(there.value) !== markOf(value);
      }),
  );
}

/**
 * Puts parts into the account: first what is new into free slots, then the head, then away with what nobody needs any more.
 * Killed anywhere, the head before still says what is there. Where there is no room for both at once, the head first lets
 * go of the parts that are written anew: this device holds them.
 */
export async function writeAccount(
  key: CryptoKey,
  account: Account,
  packed: readonly Packed[],
): Promise<void> {
  const raw = { ...account.raw };
  // Slots nobody needs are taken away at the end of each upload: so many can only be strange.
  if (Object.keys(raw).length > crowded) {
    const strange = unused(raw, account.parts);
    await removeAccount(strange);
    for (const name of strange) delete raw[name];
  }
  const write = placed(packed, raw);
  const fresh = Object.fromEntries(write.flatMap(({ values }) => values));
  const stay = packed.flatMap(({ stands }) => stands ?? []);
  const generation = account.generation + 1;
  if (usedBy(raw) + usedBy(fresh) + spare > room.all) {
    await writeHead(key, { generation, parts: stay });
    await removeAccount(unused(raw, stay));
  }
  if (write.length) await setAccount(fresh);
  const parts = packed.map(({ stands }, n) => stands ?? write.find((one) => one.n === n)!.part);
  await writeHead(key, { generation, parts });
  await removeAccount(unused({ ...raw, ...fresh }, parts));
}

/** More than two whole uploads take up. */
const crowded = 300;

/** The head may grow by so much. */
const spare = 3_000;

async function writeHead(key: CryptoKey, head: Head): Promise<void> {
  const value = { v: formatVersion, value: await sealPart(key, 'head', JSON.stringify(head)) };
  if (sizeOf(headName, value) > room.item) throw new Refused('full');
  await setAccount({ [headName]: value });
}

/** New parts with free slots drawn by chance: two devices that write at once hardly ever draw the same. */
function placed(packed: readonly Packed[], raw: Record<string, unknown>) {
  const taken = new Set(Object.keys(raw));
  const draw = () => {
    for (;;) {
      const slot = crypto.getRandomValues(new Uint16Array(1))[0]! % slotCount;
      if (taken.has(slotName(slot))) continue;
      taken.add(slotName(slot));
      return slot;
    }
  };
  return packed.flatMap(({ stands, chunks, mark, hash }, n) => {
    if (stands) return [];
    const slots = chunks.map(draw);
    const values = chunks.map((chunk, i) => [slotName(slots[i]!), chunk] as const);
    return [{ n, part: { mark, hash, slots }, values }];
  });
}

function unused(raw: Readonly<Record<string, unknown>>, parts: readonly HeadPart[]): string[] {
  const used = new Set(parts.flatMap(({ slots }) => slots.map(slotName)));
  return Object.keys(raw).filter((name) => isSlot(name) && !used.has(name));
}
