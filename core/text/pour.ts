/** Words of another language, in the shape of the English ones; what has an `id` there stands here under that id. */
export type Words = string | readonly Words[] | { readonly [key: string]: Words };

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/**
 * Puts words into the place of those that stand in `into`, all the way down. What `words` does not name stays: ids and facts.
 * A list of lines takes the length of its words, a list of things with ids keeps its order.
 */
export function pour(into: object, words: Words): void {
  if (Array.isArray(into) && Array.isArray(words) && words.every((one) => typeof one === 'string')) {
    into.splice(0, into.length, ...words);
    return;
  }
  for (const [key, word] of Object.entries(words)) {
    const target = Array.isArray(into) && !Array.isArray(words) ? into.find(({ id }) => id === key) : into;
    const at = target === into ? key : null;
    if (at === null) pour(target, word);
    else if (isTree((into as Tree)[at]) && typeof word !== 'string') pour((into as Tree)[at] as Tree, word);
    else (into as Tree)[at] = word;
  }
}
