/** How much is done: `short` in a run of some fifteen minutes, `long` with `npm run endure -- --long`. */
export const times = (short: number, long: number): number => (process.env.ENDURE === 'long' ? long : short);

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
