/** Crockford's base 32: no I, L, O or U, which are misread on paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 4;
/** 16 bytes as 26 letters, and 2 that tell a slip of the pen. */
const byteCount = 16;
const bodyLength = 26;
const codeLength = 28;

/**
 * The printed recovery code for 16 random bytes: seven groups of four. What is printed is, letter for letter, the
 * passphrase of the recovery file, so that whoever has only the paper and the ordinary `age` program can open it.
 */
export function writeRecoveryCode(bytes: Uint8Array): string {
  if (bytes.length !== byteCount) throw new RangeError('a recovery code is made of 16 bytes');
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const body = Array.from({ length: bodyLength }, (_, n) => {
    const five = bits.slice(n * 5, n * 5 + 5).padEnd(5, '0');
    return letters[Number.parseInt(five, 2)];
  }).join('');
  return grouped(body + checkOf(body));
}

/**
 * What was typed from paper, as it was printed; null when it is no such code. Case, spaces and dashes do not matter, nor
 * do the letters that look like digits. One wrong letter, or two next to each other in the wrong order, is noticed.
 */
export function readRecoveryCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (code.length !== codeLength || [...code].some((letter) => !letters.includes(letter))) return null;
  const body = code.slice(0, bodyLength);
  return checkOf(body) === code.slice(bodyLength) ? grouped(code) : null;
}

/** Weighted by place, modulo a prime below 32²: every single slip and every swap of neighbours changes it. */
function checkOf(body: string): string {
  const sum = [...body].reduce((total, letter, n) => (total + (n + 1) * letters.indexOf(letter)) % 1021, 0);
  return letters[Math.floor(sum / 32)]! + letters[sum % 32]!;
}

const grouped = (code: string) => code.match(new RegExp(`.{${groupLength}}`, 'g'))!.join('-');
