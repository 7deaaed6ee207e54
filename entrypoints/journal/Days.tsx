import { EntryEditor } from '@/components/EntryEditor';
import { EntryRow } from '@/components/EntryRow';
import { journalWords as words } from '@/content/words/journal';
import type { DayOfEntries } from '@/core/chart/by-day';
import { clockTime } from '@/core/text/clock-time';
import { dayName } from '@/core/text/day-name';
import { fill } from '@/core/text/fill';
import type { JournalState } from './state';

/** The days that hold something, each with its entries. */
export function Days(journal: JournalState) {
  const today = Temporal.Now.plainDateISO();
  return (
    <ol class="days">
      {journal.days.value.map((day) => (
        <li key={day.day}>
          <h2 class="asked">{dayName(day.day, today, words)}</h2>
          <Entries {...journal} day={day} />
        </li>
      ))}
    </ol>
  );
}

function Entries({ day, editing, problem, edit, save, remove }: JournalState & { day: DayOfEntries }) {
  return (
    <ol class="entries">
      {day.entries.map((entry) => (
        <li key={entry.id} class="entry" data-kind={entry.kind} data-entry={entry.id}>
          {editing.value === entry.id ? (
            <EntryEditor
              entry={entry}
              label={fill(words.editing, { day: day.day, time: clockTime(entry) })}
              problem={problem.value}
              onSave={(changed) => void save(changed)}
              onCancel={() => edit(null)}
            />
          ) : (
            <EntryRow entry={entry} onEdit={() => edit(entry.id)} onRemove={() => void remove(entry)} />
          )}
        </li>
      ))}
    </ol>
  );
}
