/** Four starting values and four odd multipliers: nothing but numbers whose bits are well mixed. */
const starts = [0x811c9dc5, 0x2545f491, 0x9e3779b9, 0x6c078965];
const odds = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/**
 * A short name for a text: 32 hex digits, the same for the same text on every device. Two texts of a journal never share
 * one by chance (128 bits). It hides nothing and proves nothing against somebody who means to make two alike.
 */
export function fingerprint(text: string): string {
  let [a, b, c, d] = starts as [number, number, number, number];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, odds[0]!);
    b = Math.imul(b ^ unit ^ (a >>> 15), odds[1]!);
    c = Math.imul(c ^ unit ^ (b >>> 13), odds[2]!);
    d = Math.imul(d ^ unit ^ (c >>> 16), odds[3]!);
  }
  a = mix(a ^ d ^ text.length);
  b = mix(b ^ a);
  c = mix(c ^ b);
  d = mix(d ^ c);
  return [a, b, c, d].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

function mix(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), odds[1]!);
  mixed = Math.imul(mixed ^ (mixed >>> 13), odds[2]!);
  return mixed ^ (mixed >>> 16);
}
