import { journalWords as words } from '@/content/words/journal';
import type { Entry } from '@/core/model/entry';
import { clockTime } from '@/core/text/clock-time';
import { fill } from '@/core/text/fill';
import { FeelingChips } from './FeelingChips';

interface Props {
  entry: Entry;
  onEdit: () => void;
  onRemove: () => void;
}

/** One kept entry, in its own quiet way. */
export function EntryRow({ entry, onEdit, onRemove }: Props) {
  const time = clockTime(entry);
  return (
    <>
      <time class="soft">{time}</time>
      <div class="entry-body">
        <EntryBody entry={entry} />
      </div>
      <fieldset class="entry-actions" aria-label={fill(words.entryActions, { time })}>
        <button type="button" class="plain" data-act="edit" onClick={onEdit}>
          {words.edit}
        </button>
        <button type="button" class="plain" data-act="remove" onClick={onRemove}>
          {words.remove}
        </button>
      </fieldset>
    </>
  );
}

function EntryBody({ entry }: { entry: Entry }) {
  switch (entry.kind) {
    case 'check-in':
      return (
        <>
          <FeelingChips checkIn={entry} />
          {entry.note && <p class="kept-words">{entry.note}</p>}
        </>
      );
    case 'note':
      return (
        <>
          <p class="chip" data-tile="warm">
            <span class="dot" />
            {words.good}
          </p>
          <p class="kept-words">{entry.text}</p>
        </>
      );
    case 'reflection':
      return (
        <>
          {entry.asked && <p class="asked question">{entry.asked}</p>}
          <p class="kept-words">{entry.text}</p>
        </>
      );
  }
}
