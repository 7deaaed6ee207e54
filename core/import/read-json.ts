import type { FileFault } from './arrived';
import { maxDepth, maxSigns } from './bounds';

/** What a text of JSON says, or why it cannot be taken. Never throws, and never holds more than it may. */
export function readJson(text: string): { value: unknown } | { fault: FileFault } {
  const fault = outOfBounds(text);
  if (fault) return { fault };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'broken' };
  }
  // Written out or with signs of it escaped: only then can there be such a key, and only then is everything gone through.
  if (/__proto__|\\u005f/i.test(text)) dropProto(value);
  return { value };
}

const [quote, comma, list, listEnd, object, objectEnd] = [...'",[]{}'].map((sign) => sign.charCodeAt(0));

/** Counts what would be made of the text before any of it is made: lists in lists, and all things there are. */
function outOfBounds(text: string): FileFault | null {
  let depth = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === quote) at = endOfText(text, at + 1) - 1;
    else if (sign === comma) count++;
    else if (sign === list || sign === object) {
      count++;
      if (++depth > maxDepth) return 'deep';
    } else if (sign === listEnd || sign === objectEnd) depth--;
    if (count > maxSigns) return 'many';
  }
  return null;
}

function endOfText(text: string, from: number): number {
  for (let at = from; ; ) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return text.length;
    let slashes = 0;
    while (text[mark - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return mark + 1;
    at = mark + 1;
  }
}

/** JSON may name a key `__proto__`; whoever copies such a thing may change what it is. No file needs one. */
function dropProto(value: unknown): void {
  const left = [value];
  while (left.length) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null) continue;
    if (Object.hasOwn(one, '__proto__')) Reflect.deleteProperty(one, '__proto__');
    for (const inner of Object.values(one)) left.push(inner);
  }
}
