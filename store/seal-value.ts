/** One value as it stands under the lock: AES-256-GCM, the 12 bytes of the IV first. */
export interface Sealed {
  v: 1;
  sealed: string;
}

const ivLength = 12;

/** The name a value stands under is sealed along with it, so that no value can be put in another one's place. */
const bound = (name: string) => ({ additionalData: new TextEncoder().encode(`mendful 1 ${name}`) });

export function isSealed(raw: unknown): raw is Sealed {
  return typeof (raw as Sealed | null)?.sealed === 'string' && Object.keys(raw as object).length === 2;
}

/** `value` (anything JSON can say) sealed for its place. Each time with a fresh IV, so two seals of one value differ. */
export async function sealValue(key: CryptoKey, name: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const text = new TextEncoder().encode(JSON.stringify(value));
  const inside = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, ...bound(name) }, key, text);
  const all = new Uint8Array(ivLength + inside.byteLength);
  all.set(iv);
  all.set(new Uint8Array(inside), ivLength);
  return { v: 1, sealed: all.toBase64() };
}

/**
 * What was sealed. What the key does not open, because it was changed or stood elsewhere, comes back as it is: its
 * reader cannot read it and sets it aside whole.
 */
export async function openValue(key: CryptoKey, name: string, raw: Sealed): Promise<unknown> {
  try {
    const all = Uint8Array.fromBase64(raw.sealed);
    const iv = all.subarray(0, ivLength);
    const inside = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, ...bound(name) },
      key,
      all.subarray(ivLength),
    );
    return JSON.parse(new TextDecoder().decode(inside));
  } catch {
    return raw;
  }
}
