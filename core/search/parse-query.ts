import { foldText } from './fold';

/** Every pair of quotes a keyboard may offer opens and closes a phrase alike. */
const quotes = /["“”„‟«»＂]/;

/**
 * What a query asks for, folded: each word, and each phrase in quotes with its spaces. A phrase that is not closed yet
 * runs to the end, so that typing it narrows as words do. What is contained in another term asks for nothing new. The longest
 * comes first: it leaves the least to look through.
 */
export function parseQuery(query: string): string[] {
  const terms = query.split(quotes).flatMap((part, index) => {
    const folded = foldText(part).trim();
    return index % 2 ? [folded] : folded.split(' ');
  });
  const different = [...new Set(terms.filter(Boolean))];
  const needed = different.filter(
    (term) => !different.some((other) => other !== term && other.includes(term)),
  );
  return needed.sort((a, b) => b.length - a.length);
}
