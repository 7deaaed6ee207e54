import { computed, signal } from '@preact/signals';
import { journalWords as words } from '@/content/words/journal';
import { byDay } from '@/core/chart/by-day';
import { checkEdit } from '@/core/model/check-edit';
import type { Entry, EntryId } from '@/core/model/entry';
import { shards } from '@/store/items';
import { editEntry, keepEntries, listMonths, readMonths, removeEntry } from '@/store/journal';
import { watchStorage } from '@/store/live';
import { countAside } from '@/store/quarantine';
import { readShard, type Shard } from '@/store/shard';
import { createBowl } from './bowl';

/** The months shown at first; older ones come as the reader scrolls. */
const atFirst = 2;

/** Everything the journal shows and does. */
export function createJournal() {
  const months = signal<string[]>([]);
  const shown = signal<ReadonlyMap<string, Shard>>(new Map());
  const loaded = signal(false);
  const aside = signal(0);
  const editing = signal<EntryId | null>(null);
  const problem = signal('');
  const { bowl, open: openBowl } = createBowl();
  const notice = signal<{ says: string; undo?: Entry }>({ says: '' });

  const days = computed(() => byDay([...shown.value.values()].flatMap((shard) => shard.entries)));
  const more = computed(() => months.value.some((month) => !shown.value.has(month)));
  const unreadable = computed(
    () =>
      aside.value +
      [...shown.value.values()].reduce(
        (n, shard) => n + shard.unreadable.length + ('broken' in shard ? 1 : 0),
        0,
      ),
  );

  async function showMore(count: number) {
    const next = months.value.filter((month) => !shown.value.has(month)).slice(0, count);
    const read = await readMonths(next);
    shown.value = new Map([...shown.value, ...read]);
  }

  async function open() {
    watchStorage((changes) => {
      for (const [key, change] of Object.entries(changes)) {
        if (!key.startsWith(shards.prefix)) continue;
        const month = key.slice(shards.prefix.length);
        if (!months.value.includes(month)) months.value = [...months.value, month].sort().reverse();
        shown.value = new Map([...shown.value, [month, readShard(change.newValue)]]);
      }
    });
    months.value = await listMonths();
    aside.value = await countAside();
    await showMore(atFirst);
    loaded.value = true;
    await openBowl();
  }

  /** Does `act`; says `done` when it is on disk, or that nothing changed when storage refuses. */
  async function attempt(act: () => Promise<void>, done: { says: string; undo?: Entry }) {
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
    days,
    more,
    loaded,
    unreadable,
    bowl,
    editing,
    problem,
    notice,
    open,
    earlier: () => showMore(3),
    edit(id: EntryId | null) {
      editing.value = id;
      problem.value = '';
    },
    async save(entry: Entry) {
      const needs = checkEdit(entry);
      problem.value = needs === 'words' ? words.needsWords : needs ? words.needsFeeling : '';
      if (needs) return;
      const kept = await attempt(() => editEntry({ ...entry, editedAt: Date.now() }), { says: words.saved });
      if (kept) editing.value = null;
      else problem.value = words.refused;
    },
    remove: (entry: Entry) => attempt(() => removeEntry(entry), { says: words.removed, undo: entry }),
    restore: (entry: Entry) => attempt(() => keepEntries([entry]), { says: words.restored }),
  };
}

export type JournalState = ReturnType<typeof createJournal>;
