/** How often a word and something else came together, beside how often each came at all. */
export interface Counts {
  both: number;
  ofWord: number;
  ofOther: number;
  all: number;
}

export interface Pair extends Counts {
  word: number;
  other: number;
}

type Lists = readonly (readonly number[])[];

/**
 * Every word with everything it came with: `words` and `others` hold a list for each check-in, at the same place, of
 * small numbers (number-names.ts). Plain numbers in plain lists, because a journal of ten years has many.
 */
export function countPairs(words: Lists, others: Lists): Pair[] {
  const [ofWords, ofOthers] = [countAll(words), countAll(others)];
  const wide = ofOthers.length;
  // One number for a pair, in place of a map of maps.
  const both = new Map<number, number>();
  words.forEach((its, at) => {
    for (const other of others[at]!)
      for (const word of its) {
        const pair = word * wide + other;
        both.set(pair, (both.get(pair) ?? 0) + 1);
      }
  });
  return [...both].map(([pair, count]) => {
    const [word, other] = [Math.floor(pair / wide), pair % wide];
    return { word, other, both: count, ofWord: ofWords[word]!, ofOther: ofOthers[other]!, all: words.length };
  });
}

function countAll(lists: Lists): number[] {
  const counts: number[] = [];
  for (const list of lists) for (const one of list) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}
