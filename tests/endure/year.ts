import fc from 'fast-check';
import { type Act, aYear } from './act';
import { type Came, createReference, type Seen } from './reference';

/** The acts of one simulated year; the same ones for the same seed. A year that fails is told by its seed. */
export const yearOf = (seed: number, count: number): Act[] =>
  fc.sample(aYear(count), { seed, numRuns: 1 })[0]!;

export const newSeed = () => Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));

/** What the reference journal says to a year: what came of each act, and what is seen after every so many of them. */
export function answersTo(acts: readonly Act[], every: number): { came: Came[]; seen: Seen }[] {
  const reference = createReference();
  const parts = Array.from({ length: Math.ceil(acts.length / every) }, (_, n) =>
    acts.slice(n * every, (n + 1) * every),
  );
  return parts.map((part) => ({
    came: part.map((act) => reference.perform(act)),
    // What is seen is compared later, and the reference goes on.
    seen: structuredClone(reference.see()),
  }));
}
