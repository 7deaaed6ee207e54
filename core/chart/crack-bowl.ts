import { draw } from '@/core/choose/random';
import type { Point } from './bowl-shape';
import { type Crack, drawCracks } from './draw-cracks';

/** How many moments mend one bowl: every bowl has as many cracks. */
export const seamsInBowl = 70;

/** What one moment mends. */
export interface Seam {
  /** One line, or more where the crack has a splinter too short to count as one. */
  lines: Point[][];
  /** How wide its gold is. */
  width: number;
}

/** The bowl in hand, its seams in the order in which they are mended, and how many whole ones came before it. */
export interface MendedBowl {
  kept: number;
  seams: Seam[];
  gilded: number;
  onShelf: number;
}

const lengthOf = (line: readonly Point[]) =>
  line.reduce((sum, [x, y], i) => (i ? sum + Math.hypot(x - line[i - 1]![0], y - line[i - 1]![1]) : 0), 0);

/** Cracks from the break outwards, each beginning where an earlier one is, as a crack runs. */
function outwards(cracks: readonly Crack[]): Crack[] {
  const left = [...cracks].sort((a, b) => a.away - b.away);
  const met = new Set<number>();
  const ordered: Crack[] = [];
  while (left.length) {
    const next = left.findIndex(({ ends }) => ends.some((end) => met.has(end)));
    const [crack] = left.splice(Math.max(0, next), 1);
    for (const end of crack!.ends) met.add(end);
    ordered.push(crack!);
  }
  return ordered;
}

/** Seams of cracks: a splinter too short to be seen by itself goes with the one before it. */
function seamsOf(cracks: readonly Crack[]): Seam[] {
  const seams: Seam[] = [];
  for (const { line, away } of outwards(cracks)) {
    if (seams.length && lengthOf(line) < 6) seams.at(-1)!.lines.push(line);
    else seams.push({ lines: [line], width: 1.2 + 1.7 / (1 + (away / 0.42) ** 2) });
  }
  return seams;
}

/** The cracks of one bowl. They depend on nothing but the reader's seed and which of their bowls it is. */
function breakBowl(seed: number, which: number): Seam[] {
  const its = draw(seed, 'bowl', which);
  for (let room = 0.76; ; room *= 0.965) {
    const seams = seamsOf(drawCracks(its, room));
    // What is over ends as cracks do, somewhere in the clay.
    if (seams.length >= seamsInBowl) return seams.slice(0, seamsInBowl);
  }
}

/**
 * The bowl for so many moments kept. Each moment mends the next crack, and none is ever undone by another; a whole
 * bowl stays in hand until the next moment begins a new one.
 */
export function crackBowl(seed: number, kept: number): MendedBowl {
  const onShelf = Math.max(0, Math.ceil(kept / seamsInBowl) - 1);
  return { kept, seams: breakBowl(seed, onShelf), gilded: kept - onShelf * seamsInBowl, onShelf };
}
