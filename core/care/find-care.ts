import { type CareKind, type CareList, careKinds } from '@/core/model/phrases';
import { findPhrases, outside } from './find-phrases';
import { readWords } from './read-words';

/**
 * What a text may be speaking of: harm to oneself, danger from somebody, harm to somebody (guidance, section 5).
 * It errs on the side of finding. A denial ("I would never hurt myself"), something long past and somebody's quoted words
 * are found as well: the card that follows reads well to anybody. A turn of phrase is not found, nor a denial of wishing
 * harm to somebody else, which half of all apologies hold. The answer is for the screen and never kept.
 */
export function findCare(text: string, list: CareList): CareKind[] {
  const written = readWords(text);
  const idioms = findPhrases(written, list.idioms);
  return careKinds.filter((kind) => outside(findPhrases(written, list[kind]), idioms).length > 0);
}
