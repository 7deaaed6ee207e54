import type { Phrase } from '@/core/model/phrases';

/** As a word is typed in a hurry: without accents, without the tie of *œ*. */
const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');

/**
 * Lets every word of the phrases stand as it is written, without its accents, and as it is written in chats. `chat` names
 * such spellings by word.
 */
export function spellPhrases(
  phrases: readonly Phrase[],
  chat: Readonly<Record<string, readonly string[]>> = {},
): readonly Phrase[] {
  const spell = (word: string) => [word, bare(word), ...(chat[word] ?? [])];
  return phrases.map((phrase) =>
    phrase
      .split(' ')
      .map((part) => {
        const end = part.length > 1 && part.endsWith('?') ? '?' : '';
        const words = (end ? part.slice(0, -1) : part).split('|');
        return [...new Set(words.flatMap(spell))].join('|') + end;
      })
      .join(' '),
  );
}
