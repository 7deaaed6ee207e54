import type { Slice } from '@/core/portable/slice';
import { breather, type OnPart } from './breather';

/**
 * Makes a file piece by piece and lets the page draw in between. `onPart` is told how much of it is made, 0 … 1. Resolves
 * with the pieces in their order; rejects when making one fails.
 */
export async function inSlices(slices: Iterable<Slice>, onPart?: OnPart): Promise<string[]> {
  const texts: string[] = [];
  const breathe = breather(onPart);
  for (const { text, part } of slices) {
    texts.push(text);
    await breathe(part);
  }
  onPart?.(1);
  return texts;
}
