import { useSignal } from '@preact/signals';
import { journalWords } from '@/content/words/journal';
import type { AddedFault } from '@/core/model/added-entry';
import type { Entry, EntryId } from '@/core/model/entry';
import { textLength } from '@/core/model/limits';
import { fill } from '@/core/text/fill';
import { sayNumber } from '@/core/text/say-number';
import { EntryFields } from './EntryFields';
import { Fault } from './Fault';

const words = journalWords.add;

const addedKinds = ['check-in', 'note', 'reflection', 'mark'] as const;
type AddedKind = (typeof addedKinds)[number];

interface Props {
  today: string;
  /** The time of day it is, `HH:MM`. */
  time: string;
  fault: AddedFault | null;
  onKeep: (entry: Entry, day: string, time: string) => void;
  onCancel: () => void;
}

const base = { id: 'new' as EntryId, at: 0, offsetMinutes: 0 };
const empty: Record<AddedKind, Entry> = {
  'check-in': { ...base, kind: 'check-in', tiles: [], words: [], ownWord: null, strength: null, note: '' },
  note: { ...base, kind: 'note', text: '' },
  reflection: { ...base, kind: 'reflection', promptId: '', asked: '', text: '' },
  mark: { ...base, kind: 'mark', mark: 'talk', text: '' },
};

/** Something written down later than it was lived. What was typed for one kind is there again when it comes back. */
export function AddEntry({ today, time, fault, onKeep, onCancel }: Props) {
  const kind = useSignal<AddedKind>('check-in');
  const written = useSignal(empty);
  const when = useSignal({ day: today, time });
  const field = (which: 'day' | 'time', type: 'date' | 'time') => (
    <label>
      <span>{words[which]}</span>
      <input
        type={type}
        id={`add-${which}`}
        max={which === 'day' ? today : undefined}
        value={when.value[which]}
        onInput={(event) => {
          when.value = { ...when.value, [which]: event.currentTarget.value };
        }}
      />
    </label>
  );
  return (
    <form
      class="card editor"
      id="add"
      aria-label={words.heading}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(written.value[kind.value], when.value.day, when.value.time);
      }}
    >
      <h2 class="asked">{words.heading}</h2>
      <div class="line">
        {field('day', 'date')}
        {field('time', 'time')}
      </div>
      <fieldset class="picks" aria-label={words.kinds.label}>
        {addedKinds.map((one) => (
          <label key={one} class="pick">
            <input
              type="radio"
              name="added-kind"
              value={one}
              checked={kind.value === one}
              onChange={() => {
                kind.value = one;
              }}
            />
            {words.kinds[one]}
          </label>
        ))}
      </fieldset>
      <EntryFields
        key={kind.value}
        entry={written.value[kind.value]}
        focus={false}
        onChange={(entry) => {
          written.value = { ...written.value, [kind.value]: entry };
        }}
      />
      <Fault id="add-fault" says={fault && fill(words.faults[fault], { n: sayNumber(textLength) })} />
      <div class="actions">
        <button type="submit" class="gentle" id="add-keep">
          {words.keep}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
