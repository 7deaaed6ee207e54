import { backupWords as words } from '@/content/words/backup';
import { fill } from '@/core/text/fill';

/** How many more there are than are shown; nothing when all are. */
export function Rest({ n }: { n: number }) {
  return n > 0 ? <p class="soft">{fill(words.more, { n })}</p> : null;
}
