import { syncWords as words } from '@/content/words/sync';
import type { SyncHolds as Holds } from '@/core/model/sync';
import { fill } from '@/core/text/fill';
import { monthName } from '@/core/text/month-name';
import { sayCount } from '@/core/text/say-count';
import { speech } from '@/core/text/spoken';

interface Props {
  holds: Holds;
  /** So many bytes an account takes. */
  most: number;
  /** When this device and the account were last found equal. */
  met: string;
}

/** What is in the account, and how full it is. */
export function SyncHolds({ holds, most, met }: Props) {
  const part = Math.min(1, holds.bytes / most);
  const percent = new Intl.NumberFormat(speech.locale, { style: 'percent' }).format(part);
  const { since, entries } = holds;
  return (
    <div class="sync-holds">
      <h4>{words.holds}</h4>
      <ul>
        <li>{words.settings}</li>
        <li id="sync-entries">
          {since ? fill(sayCount(entries, words.entries), { since: monthName(since) }) : words.noEntries}
        </li>
      </ul>
      <p class="soft">{holds.all ? words.whole : words.some}</p>
      <label class="sync-room">
        <span>{words.full}</span>
        <meter id="sync-room" min={0} max={1} value={part} />
        <span class="soft">{fill(words.fullSays, { percent })}</span>
      </label>
      <p class="soft" id="sync-met">
        {met}
      </p>
    </div>
  );
}
