import type { Slice } from '@/core/portable/slice';

/** So long a page may stand still before it is let draw: less than a frame. */
const breath = 12;

/**
 * Makes a file piece by piece and lets the page draw in between. `onPart` is told how much of it is made, 0 … 1. Resolves
 * with the pieces in their order; rejects when making one fails.
 */
export async function inSlices(slices: Iterable<Slice>, onPart?: (part: number) => void): Promise<string[]> {
  const texts: string[] = [];
  let since = performance.now();
  for (const { text, part } of slices) {
    texts.push(text);
    if (performance.now() - since < breath) continue;
    onPart?.(part);
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  onPart?.(1);
  return texts;
}
