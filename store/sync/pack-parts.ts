import { fingerprint } from '@/core/import/fingerprint';
import { canonical } from '@/core/portable/canonical';
import type { Part, Sent } from '@/core/sync/parts-of';
import { breather } from '@/store/breather';
import { room } from './account';
import type { HeadPart } from './head';
import { hashOf, sealPart } from './seal-part';

/** Room for the head, for the file around the key, and a little that stays free. */
const kept = 6_400;
/** So much of a value fits beside its name and its quotation marks. */
const valueLength = room.item - 8;

/** The head holds a line for each, and is one item. Only a journal of lifetimes has so many. */
const mostParts = 80;

/** A part that is ready: one that stands in the account already, or one that is to be written. */
export interface Packed {
  name: string;
  pieces: readonly Sent[];
  mark: string;
  bytes: number;
  /** Where it stands already; null: it is new, and `chunks` are its text, cut to fit. */
  stands: HeadPart | null;
  hash: string;
  chunks: string[];
}

/** What finds room, in the order given; the first part that does not find all of it ends it, with its last pieces left out. */
export async function packParts(
  key: CryptoKey,
  parts: readonly Part[],
  known: readonly HeadPart[],
  bytesOf: (part: HeadPart) => number,
): Promise<{ packed: Packed[]; all: boolean }> {
  const breathe = breather();
  let left = room.all - kept;
  const packed: Packed[] = [];
  for (const part of parts) {
    if (packed.length === mostParts) return { packed, all: false };
    const whole = await packOne(key, part, known, bytesOf);
    const fits = whole.bytes <= left ? whole : await packSome(key, part, left, whole);
    if (fits) packed.push(fits);
    left -= fits?.bytes ?? 0;
    await breathe(0);
    // Without the months before it a month would look as if they held nothing.
    if (fits !== whole && /^\d/.test(part.name)) return { packed, all: false };
  }
  return { packed, all: packed.length === parts.length && packed.every((one, n) => isWhole(one, parts[n]!)) };
}

const isWhole = (packed: Packed, part: Part) => packed.pieces.length === part.pieces.length;

async function packOne(
  key: CryptoKey,
  part: Part,
  known: readonly HeadPart[],
  bytesOf: (part: HeadPart) => number,
): Promise<Packed> {
  const text = canonical(part.pieces);
  const mark = fingerprint(text);
  const stands = known.find((one) => one.mark === mark) ?? null;
  if (stands) return { ...part, mark, stands, bytes: bytesOf(stands), hash: stands.hash, chunks: [] };
  const sealed = await sealPart(key, 'part', text);
  const chunks = sealed.match(new RegExp(`.{1,${valueLength}}`, 'g'))!;
  // A name of four signs and two quotation marks each.
  const bytes = sealed.length + chunks.length * 6;
  return { ...part, mark, stands, bytes, hash: await hashOf(sealed), chunks };
}

/** As many of the first pieces as fit; null when none does. */
async function packSome(key: CryptoKey, part: Part, left: number, whole: Packed): Promise<Packed | null> {
  let best: Packed | null = null;
  let fits = 0;
  let tooMany = Math.min(
    whole.pieces.length,
    Math.ceil((whole.pieces.length * left * 1.3) / whole.bytes) + 1,
  );
  while (tooMany - fits > 1) {
    const count = (fits + tooMany) >> 1;
    const some = await packOne(key, { ...part, pieces: part.pieces.slice(0, count) }, [], () => 0);
    if (some.bytes <= left) {
      best = some;
      fits = count;
    } else tooMany = count;
  }
  return best;
}
