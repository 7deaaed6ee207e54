/** Pairs of marks that say: these are somebody's words. Single straight ones are apostrophes more often than not. */
const quotes =
  /“[^”]{1,600}”|„[^“”]{1,600}[“”]|«[^»]{1,600}»|"[^"]{1,600}"|(?<!\p{L})[‘'][^‘’'\n]{1,200}(?:(?<=\p{L})['’](?=\p{L})[^‘’'\n]{1,200})*['’](?!\p{L})/gu;

/** Where words are quoted, marks included (UTF-16 indices, in order). A quotation that never ends counts as none. */
export function findQuotes(text: string): { from: number; to: number }[] {
  return Array.from(text.matchAll(quotes), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
}
