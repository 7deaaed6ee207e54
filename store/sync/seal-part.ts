import { paddedLength } from '@/core/sync/padded';

const ivLength = 12;
const lengthBytes = 4;
/** Much more than an account can hold; what unpacks to more was not packed by Mendful. */
const mostBytes = 30_000_000;

/** What a text is for is sealed along with it, so that nothing can be put in another one's place. */
const bound = (what: string) => ({ additionalData: new TextEncoder().encode(`mendful sync 1 ${what}`) });

export function importSyncKey(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', Uint8Array.fromBase64(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** A text packed, made longer so that its size tells little, sealed, in base64. */
export async function sealPart(key: CryptoKey, what: string, text: string): Promise<string> {
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const plain = new Uint8Array(paddedLength(lengthBytes + packed.length));
  new DataView(plain.buffer).setUint32(0, packed.length);
  plain.set(packed, lengthBytes);
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const inside = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, ...bound(what) }, key, plain);
  const all = new Uint8Array(ivLength + inside.byteLength);
  all.set(iv);
  all.set(new Uint8Array(inside), ivLength);
  return all.toBase64();
}

/** The text; null for what the key does not open, what was changed, and what was put in another one's place. */
export async function openPart(key: CryptoKey, what: string, sealed: string): Promise<string | null> {
  try {
    const all = Uint8Array.fromBase64(sealed);
    const iv = all.subarray(0, ivLength);
    const way = { name: 'AES-GCM', iv, ...bound(what) };
    const plain = new Uint8Array(await crypto.subtle.decrypt(way, key, all.subarray(ivLength)));
    const length = new DataView(plain.buffer).getUint32(0);
    const packed = plain.subarray(lengthBytes, lengthBytes + length);
    return new TextDecoder().decode(await through(packed, new DecompressionStream('deflate-raw')));
  } catch {
    return null;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  way: CompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(way).getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value as Uint8Array<ArrayBuffer>);
    length += step.value.length;
    if (length > mostBytes) throw new Error('too much');
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** A short name for sealed text, by which the head knows its parts again. */
export async function hashOf(sealed: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sealed));
  return new Uint8Array(bytes).subarray(0, 16).toBase64();
}
