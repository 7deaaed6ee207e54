import { foldCharacter } from './fold-character';

const space = 0x20;
const unknown = 0;
/** Not one unit for one unit: gone, several, or half of a pair. */
const special = 0xffff;
/** What each UTF-16 unit becomes, filled as units are met: ten years of words are folded while somebody waits. */
const units = new Uint16Array(0x10000);
/** No character becomes more than eighteen (Unicode, the compatibility form of U+FDFA). */
const most = 18;
let room = new Uint16Array(4096);
const ascii = /^[\0-\x7f]*$/;
const wide = /\s{2,}|[^\S ]/g;

/**
 * A text as search compares it: character by character without accents and case, any white space as one space. Folding
 * twice changes nothing.
 */
export function foldText(text: string): string {
  return ascii.test(text) ? text.toLowerCase().replace(wide, ' ') : foldUnits(text);
}

function foldUnits(text: string): string {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const known = units[unit]! || learn(unit);
    if (length + most > room.length) room = grown();
    if (known !== special) {
      if (known !== space || length === 0 || room[length - 1] !== space) room[length++] = known;
      continue;
    }
    const code = text.codePointAt(at)!;
    if (code > 0xffff) at++;
    for (const each of foldCharacter(code).split('')) {
      if (each !== ' ' || length === 0 || room[length - 1] !== space) room[length++] = each.charCodeAt(0);
    }
  }
  return written(length);
}

function learn(unit: number): number {
  const folded = foldCharacter(unit);
  const surrogate = unit >= 0xd800 && unit < 0xe000;
  const one = folded.length === 1 && !surrogate ? folded.charCodeAt(0) : special;
  // A unit that becomes 0 would look unknown for ever; U+0000 takes the slower way.
  units[unit] = one === unknown ? special : one;
  return units[unit]!;
}

function grown(): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(room.length * 2);
  more.set(room);
  return more;
}

/** Engines take only so many arguments at once. */
function written(length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 8192)
    text += String.fromCharCode.apply(null, room.subarray(at, Math.min(length, at + 8192)) as never);
  return text;
}
