import type { ComponentChildren } from 'preact';
import { EntryBody } from '@/components/EntryBody';
import { EntryEditor } from '@/components/EntryEditor';
import { EntryRow } from '@/components/EntryRow';
import { journalWords as words } from '@/content/words/journal';
import type { DayOfEntries } from '@/core/chart/by-day';
import type { Entry } from '@/core/model/entry';
import { clockTime } from '@/core/text/clock-time';
import { dayName } from '@/core/text/day-name';
import { fill } from '@/core/text/fill';
import { practiceTold } from './practice-told';
import type { JournalState } from './state';

interface Props {
  journal: JournalState;
  days: readonly DayOfEntries[];
  /** How a text is shown; as it is unless something was searched for in it. */
  show?: (text: string) => ComponentChildren;
}

/** Days that hold something, each with its entries. */
export function Days({ journal, days, show }: Props) {
  const today = Temporal.Now.plainDateISO();
  return (
    <ol class="days">
      {days.map(({ day, entries }) => (
        <li key={day} id={`day-${day}`}>
          <div class="day-head">
            <h3 class="asked">{dayName(day, today, words)}</h3>
            {entries.length > 1 && !show && (
              <button
                type="button"
                class="plain"
                data-act="remove-day"
                onClick={() => void journal.remove(entries as [Entry, ...Entry[]])}
              >
                {words.removeDay}
              </button>
            )}
          </div>
          <ol class="entries">
            {entries.map((entry) => (
              <li key={entry.id} class="entry" data-kind={entry.kind} data-entry={entry.id}>
                <OneEntry journal={journal} entry={entry} day={day} show={show} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

interface OneProps {
  journal: JournalState;
  entry: Entry;
  day: string;
  show: Props['show'];
}

function OneEntry({ journal, entry, day, show }: OneProps) {
  const { editing, problem, edit, save, remove } = journal;
  const change = () =>
    entry.kind === 'practice'
      ? journal.practise({ practice: entry.practice, entry, start: { answers: entry.answers, step: '' } })
      : edit(entry.id);
  if (editing.value === entry.id)
    return (
      <EntryEditor
        entry={entry}
        label={fill(words.editing, { day, time: clockTime(entry) })}
        problem={problem.value}
        onSave={(changed) => void save(changed)}
        onCancel={() => edit(null)}
      />
    );
  return (
    <EntryRow entry={entry} onEdit={change} onRemove={() => void remove([entry])}>
      <EntryBody entry={entry} practice={practiceTold} {...(show && { show })} />
    </EntryRow>
  );
}
