import type { Entry } from '@/core/model/entry';
import { dateFormat } from './date-format';

/**
 * The wall-clock time an entry was lived at, where it was lived, as the reader's language writes it. The offset stands
 * in the entry, so this is no date arithmetic: moved by it, UTC reads as that wall clock did. Hundreds are drawn at once.
 */
export function clockTime(
  { at, offsetMinutes }: Pick<Entry, 'at' | 'offsetMinutes'>,
  locale?: string,
): string {
  return dateFormat('time', locale).format(at + offsetMinutes * 60_000);
}
