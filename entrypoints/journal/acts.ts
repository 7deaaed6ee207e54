import { signal } from '@preact/signals';
import { journalWords as words } from '@/content/words/journal';
import { checkEdit } from '@/core/model/check-edit';
import type { Entry, EntryId } from '@/core/model/entry';
import { textLength } from '@/core/model/limits';
import { fill } from '@/core/text/fill';
import { sayNumber } from '@/core/text/say-number';
import { editEntry, keepEntries, removeEntries } from '@/store/journal';

/** What the journal does to entries, and what it says of it. */
export function createActs() {
  const editing = signal<EntryId | null>(null);
  const problem = signal('');
  const notice = signal<{ says: string; undo?: readonly Entry[] }>({ says: '' });

  /** Does `act`; says `done` when it is on disk, or that nothing changed when storage refuses. */
  async function attempt(act: () => Promise<void>, done: { says: string; undo?: readonly Entry[] }) {
    try {
      await act();
      notice.value = done;
      return true;
    } catch {
      notice.value = { says: words.refused };
      return false;
    }
  }

  return {
    /** Says that storage refused and nothing changed. */
    refuse() {
      notice.value = { says: words.refused };
    },
    editing,
    problem,
    notice,
    edit(id: EntryId | null) {
      editing.value = id;
      problem.value = '';
    },
    async save(entry: Entry) {
      const needs = checkEdit(entry);
      problem.value = needs ? fill(words.needs[needs], { n: sayNumber(textLength) }) : '';
      if (needs) return;
      const kept = await attempt(() => editEntry({ ...entry, editedAt: Date.now() }), { says: words.saved });
      if (kept) editing.value = null;
      else problem.value = words.refused;
    },
    /** Keeps something written down here. Returns whether it is on disk. */
    add: (entry: Entry) => attempt(() => keepEntries([entry]), { says: words.added }),
    /** Takes away what stands on one day, or one entry of it. */
    remove: (entries: readonly [Entry, ...Entry[]]) =>
      attempt(() => removeEntries(entries), {
        says: entries.length > 1 ? words.removedDay : words.removed,
        undo: entries,
      }),
    restore: (entries: readonly Entry[]) =>
      attempt(() => keepEntries(entries, { again: true }), { says: words.restored }),
  };
}

export type Acts = ReturnType<typeof createActs>;
