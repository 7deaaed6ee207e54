import type { Rhythm } from '@/core/model/rhythm';
import { rhythm } from './items';

/** After everything was erased no background draws the seed that makes this reader's moments their own: a page does. */
export function seedRhythm(value: Rhythm): Rhythm {
  if (value !== rhythm.fallback) return value;
  return { ...value, seed: crypto.getRandomValues(new Int32Array(1))[0]!, setAt: Date.now() };
}
