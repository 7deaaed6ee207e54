// Everything in content/ that is words, read while the extension is built (ship-words.ts).

type Files = Record<string, Record<string, unknown>>;

/** English as it stands: trees, practices and prompts by file. */
export const english: Files = import.meta.glob(
  ['/content/*.ts', '/content/words/*.ts', '/content/exercises/*.ts', '/content/prompts/*.ts'],
  { eager: true },
);

/** The other languages, each in its folder, and the phrases of all. */
export const others: Files = import.meta.glob(
  ['/content/*/{*,words/*,exercises/*,prompts/*}.ts', '/content/care/*/*.ts'],
  { eager: true },
);
