import { foldText } from './fold';

/** A folded text that knows for each of its UTF-16 units which stretch of the original it came from. */
export interface Folded {
  text: string;
  from: readonly number[];
  to: readonly number[];
}

const ascii = /^[\0-\x7f]*$/;
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The same text as `foldText`, with the way back. What a reader sees as one character is never taken apart. */
export function foldWithMap(text: string): Folded {
  const plain = foldText(text);
  // Most texts fold one to one, and many are on the screen at once.
  if (plain.length === text.length && ascii.test(text)) {
    const from = Array.from(text, (_, at) => at);
    return { text: plain, from, to: from.map((at) => at + 1) };
  }
  const from: number[] = [];
  const to: number[] = [];
  let folded = '';
  for (const { segment, index } of characters.segment(text)) {
    const end = index + segment.length;
    for (const unit of foldText(segment).split('')) {
      if (unit === ' ' && folded.endsWith(' ')) {
        to[to.length - 1] = end;
        continue;
      }
      folded += unit;
      from.push(index);
      to.push(end);
    }
  }
  return { text: folded, from, to };
}
