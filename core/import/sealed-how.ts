/** More would be a file made to freeze whoever opens it; the age program itself takes no more than 22. */
const maxWorkFactor = 20;

/**
 * How an age file is sealed, from its first lines: with a passphrase, which can be asked for, or otherwise (to a key, or
 * with more work than this device can be asked to do), which the age program opens.
 */
export function sealedHow(bytes: Uint8Array): 'passphrase' | 'otherwise' {
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 400));
  const head = begins.startsWith('age-encryption.org') ? begins : unarmoured(begins);
  const factor = /^age-encryption\.org\/v1\n-> scrypt \S+ (\d+)\n/.exec(head)?.[1];
  return factor !== undefined && Number(factor) <= maxWorkFactor ? 'passphrase' : 'otherwise';
}

function unarmoured(text: string): string {
  const lines = text.split(/\r?\n/).slice(1, 4);
  try {
    const packed = lines.join('').replace(/[^A-Za-z0-9+/]/g, '');
    const whole = packed.slice(0, packed.length - (packed.length % 4));
    return new TextDecoder('latin1').decode(Uint8Array.fromBase64(whole));
  } catch {
    return '';
  }
}
