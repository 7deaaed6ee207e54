/** Words of a phrase with each of the endings a language writes as one word with them: `matar` gives *matarlo, matarla*. */
export function withEndings(words: string, endings: string): string {
  return words
    .split('|')
    .flatMap((word) => endings.split('|').map((ending) => word + ending))
    .join('|');
}

/** The same for what is written as one word before them: Arabic *and*, *so*. */
export function withBeginnings(words: string, beginnings: string): string {
  return words
    .split('|')
    .flatMap((word) => beginnings.split('|').map((beginning) => beginning + word))
    .join('|');
}
