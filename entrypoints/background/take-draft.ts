import { isDraft, isPracticeDrafts } from '@/store/checks';
import { saveDraft } from '@/store/draft';
import { savePracticeDraft } from '@/store/practice-draft';

/**
 * Firefox gives up the writes of a page that goes away. A page that closes with a letter not yet written hands its
 * drafts to the background, which writes them. Anything that is no draft is left alone.
 */
export function takeDraft(message: unknown): void {
  if (isDraft(message)) void saveDraft(message);
  if (isPracticeDrafts(message)) for (const draft of message) void savePracticeDraft(draft);
}
