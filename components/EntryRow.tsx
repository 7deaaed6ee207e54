import type { ComponentChildren } from 'preact';
import { journalWords as words } from '@/content/words/journal';
import type { Entry } from '@/core/model/entry';
import { clockTime } from '@/core/text/clock-time';
import { fill } from '@/core/text/fill';

interface Props {
  entry: Entry;
  onEdit: () => void;
  onRemove: () => void;
  children: ComponentChildren;
}

/** One kept entry: when it was, what it says, and what can be done with it. */
export function EntryRow({ entry, onEdit, onRemove, children }: Props) {
  const time = clockTime(entry);
  return (
    <>
      <time class="soft">
        {time}
        {entry.editedAt !== undefined && <span class="edited">{words.edited}</span>}
      </time>
      <div class="entry-body">{children}</div>
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
