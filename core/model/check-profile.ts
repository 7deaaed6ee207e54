import { ownWordLength, type Profile } from './profile';
import type { Rhythm } from './rhythm';
import type { LocalDay } from './time';

export const maxOwnWords = 24;
export const maxHardDates = 60;

export type WordFault = 'word-empty' | 'word-long' | 'word-double' | 'word-offered' | 'words-full';
export type DayFault = 'day-missing' | 'day-past' | 'day-double' | 'days-full';

/** Why a word of the reader's cannot be added; null when it can. `offered` are the names of the words Mendful brings. */
export function checkOwnWord(
  word: string,
  { ownWords }: Pick<Profile, 'ownWords'>,
  offered: readonly string[],
): WordFault | null {
  const plain = fold(word);
  if (plain === '') return 'word-empty';
  if (word.trim().length > ownWordLength) return 'word-long';
  if (ownWords.some((own) => fold(own) === plain)) return 'word-double';
  if (offered.some((name) => fold(name) === plain)) return 'word-offered';
  return ownWords.length >= maxOwnWords ? 'words-full' : null;
}

/** Why a day cannot be marked as hard; null when it can. An empty field says that a day is missing. */
export function checkHardDate(
  day: LocalDay,
  { hardDates }: Pick<Rhythm, 'hardDates'>,
  today: LocalDay,
): DayFault | null {
  if (hardDates.includes(day)) return 'day-double';
  return checkComingDay(day, today) ?? (hardDates.length >= maxHardDates ? 'days-full' : null);
}

/** Why a day cannot be the last one of a pause; null when it can. */
export function checkComingDay(day: LocalDay, today: LocalDay): 'day-missing' | 'day-past' | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return 'day-missing';
  return day < today ? 'day-past' : null;
}

function fold(word: string): string {
  return word.trim().toLocaleLowerCase();
}
