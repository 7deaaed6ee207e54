import { backupWords as words } from '@/content/words/backup';
import type { Unread } from '@/core/import/arrived';
import { sayCount } from '@/core/text/say-count';
import { Rest } from './Rest';
import { unreadLine } from './tell-piece';

const shown = 100;

/** What could not be read of a file: where it stood, why, and how it began. */
export function UnreadList({ unread, isTable }: { unread: readonly Unread[]; isTable: boolean }) {
  if (!unread.length) return null;
  return (
    <details class="fold" id="unread">
      <summary>
        <h4>{sayCount(unread.length, words.unread)}</h4>
      </summary>
      <p class="soft">{words.unreadSays}</p>
      <ul class="unread">
        {unread.slice(0, shown).map((one, n) => (
          <li key={n}>
            <p>{unreadLine(one, isTable)}</p>
            <p class="soft" dir="auto">
              {one.began}
            </p>
          </li>
        ))}
      </ul>
      <Rest n={unread.length - shown} />
    </details>
  );
}
