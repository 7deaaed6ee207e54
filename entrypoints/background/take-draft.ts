import { isDraft } from '@/store/checks';
import { saveDraft } from '@/store/draft';

/**
 * Firefox gives up the writes of a page that goes away. A popup that closes with a letter not yet written hands the
 * draft to the background, which writes it. Anything that is not a draft is left alone.
 */
export function takeDraft(message: unknown): void {
  if (isDraft(message)) void saveDraft(message);
}
