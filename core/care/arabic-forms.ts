import type { Phrase } from '@/core/model/phrases';
import { withBeginnings, withEndings } from './word-forms';

/** Arabic writes *and*, *so* (و، ف) as one word with what follows: the phrases with and without them before their first word. */
export function led(phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase) => {
    const start = phrase.lastIndexOf(' < ') < 0 ? 0 : phrase.lastIndexOf(' < ') + 3;
    const [first = '', ...rest] = phrase.slice(start).split(' ');
    if (first === ',' || first === '.') return phrase;
    const words = first.split('|').flatMap((word) => [word, `و${word}`, `ف${word}`]);
    return phrase.slice(0, start) + [words.join('|'), ...rest].join(' ');
  });
}

/** A verb with whom it is done to, as Arabic writes it: `أقتل` gives *kill him, her, them, you*. */
export function done(verbs: string, to = 'ه|ها|هم|ك|كم'): string {
  return withEndings(verbs, to);
}

/** A verb done to me by him, by her, by several; past and present; with the beginnings of the spoken languages. */
export function doneToMe(past: string, present: string): string {
  const begun = withBeginnings(present, 'ي|ت|بي|بت|كي|كت|عمي|سي|حي|هي');
  return [
    withEndings(past, 'ني|تني|وني'),
    withEndings(begun, 'ني'),
    withEndings(withBeginnings(present, 'ي'), 'ونني|وني'),
    withEndings(withBeginnings(present, 'بي'), 'وني'),
  ].join('|');
}
