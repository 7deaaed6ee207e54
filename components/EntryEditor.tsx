import { useSignal } from '@preact/signals';
import { journalWords as words } from '@/content/words/journal';
import type { Entry } from '@/core/model/entry';
import { EntryFields } from './EntryFields';

interface Props {
  entry: Entry;
  label: string;
  /** A sentence why it was not kept; empty while nothing is wrong. */
  problem: string;
  onSave: (entry: Entry) => void;
  onCancel: () => void;
}

/** One entry being changed. Its day and time stay what they were. */
export function EntryEditor({ entry, label, problem, onSave, onCancel }: Props) {
  const value = useSignal(entry);
  return (
    <form
      class="card editor"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(value.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <EntryFields
        entry={value.value}
        onChange={(next) => {
          value.value = next;
        }}
      />
      {problem && (
        <p class="care" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="gentle" data-act="save">
          {words.save}
        </button>
        <button type="button" class="plain" data-act="cancel" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
