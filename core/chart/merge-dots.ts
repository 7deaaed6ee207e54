import type { Dot } from './dot-series';

/** Where a drawing begins and ends, in days and in values. */
export interface Frame {
  from: number;
  to: number;
  low: number;
  high: number;
}

/** Every drawing is this wide and high in its own units, and stretched to the room there is. */
export const side = 1000;
/** Dots nearer than this cannot be told apart on any screen the page fits: they are drawn as one, and larger. */
const grain = 2;

/** Several dots drawn as one. */
export interface Spot {
  x: number;
  y: number;
  count: number;
}

/** Where a moment stands from left to right. */
export function xOf(time: number, { from, to }: Frame): number {
  return (side * (time - from)) / (to - from);
}

/** Where a value stands from top to bottom. */
export function yOf(value: number, { low, high }: Frame): number {
  return side - (side * (value - low)) / (high - low);
}

/** Dots as spots: those that would lie on each other become one that knows how many it is. None is lost. */
export function mergeDots(dots: readonly Dot[], frame: Frame): Spot[] {
  const spots = new Map<number, Spot>();
  for (const { time, value } of dots) {
    const x = Math.round(xOf(time, frame) / grain) * grain;
    const y = Math.round(yOf(value, frame) / grain) * grain;
    const place = x * (side + 1) + y;
    const spot = spots.get(place);
    if (spot) spot.count++;
    else spots.set(place, { x, y, count: 1 });
  }
  return [...spots.values()];
}

/** Spots by how many they are: one, a few, many. Each is drawn as one path, however many there are. */
export function bySize(spots: readonly Spot[]): Record<'one' | 'few' | 'many', Spot[]> {
  const sizes = { one: [] as Spot[], few: [] as Spot[], many: [] as Spot[] };
  for (const spot of spots) sizes[spot.count === 1 ? 'one' : spot.count < 4 ? 'few' : 'many'].push(spot);
  return sizes;
}
