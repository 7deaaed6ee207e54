import type { MinimisingFamily, MinimisingList } from '@/core/model/phrases';
import { findPhrases, outside } from './find-phrases';
import { findQuotes } from './find-quotes';
import { readWords } from './read-words';

/** A stretch of an apology that may land badly. A suggestion: nothing is blocked by it, and nothing about it is kept. */
export interface Finding {
  /** UTF-16 indices into the text as it was given: `text.slice(from, to)`. */
  from: number;
  to: number;
  family: MinimisingFamily;
  reasonId: string;
}

/**
 * Phrases in an apology that make it smaller, hand it over or press for an answer (guidance, section 6, exercise 1).
 * Quoted words are left alone: telling what was said is part of owning it. In order, none overlapping: of two that do,
 * the one that starts first, and of those the longer.
 */
export function findMinimising(text: string, { reasons, innocent }: MinimisingList): Finding[] {
  const written = readWords(text);
  const fine = findPhrases(written, innocent);
  const found = reasons.flatMap(({ id, family, phrases }) =>
    outside(findPhrases(written, phrases), fine).map((hit) => ({
      from: written[hit.from]!.from,
      to: written[hit.to - 1]!.to,
      family,
      reasonId: id,
    })),
  );
  const quotes = findQuotes(text);
  let reach = 0;
  let quote = 0;
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      while (quote < quotes.length && quotes[quote]!.to <= from) quote += 1;
      if (from < reach || (quotes[quote]?.from ?? to) <= from) return false;
      reach = to;
      return true;
    });
}
