import type { Ring } from './ring';

let last: { raw: string; key: Promise<CryptoKey> } | null = null;

/** The data key with that id, ready for use; null when it is not open. The last one is remembered: imports take time. */
export async function keyIn(ring: Ring | null, keyId: string): Promise<CryptoKey | null> {
  const raw = ring?.keys[keyId];
  if (!raw) return null;
  if (last?.raw !== raw) last = { raw, key: importKey(raw) };
  return last.key;
}

export function importKey(raw: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', Uint8Array.fromBase64(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
