import { useSignal } from '@preact/signals';
import { feelings, tileNames, tiles } from '@/content/feelings';
import { journalWords as words } from '@/content/words/journal';
import { toggleTile, toggleWord } from '@/core/model/change-draft';
import type { CheckIn, Entry } from '@/core/model/entry';
import { FeelingTiles } from './FeelingTiles';
import { FeelingWords } from './FeelingWords';
import { StrengthSlider } from './StrengthSlider';
import { WordsField } from './WordsField';

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
      <Fields
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

function Fields({ entry, onChange }: { entry: Entry; onChange: (entry: Entry) => void }) {
  if (entry.kind === 'check-in') return <CheckInFields entry={entry} onChange={onChange} />;
  if (!('text' in entry)) return null;
  return (
    <>
      {entry.kind === 'reflection' && <p class="asked question">{entry.asked}</p>}
      <WordsField
        id={`edit-${entry.id}`}
        label={entry.kind === 'reflection' ? words.answerTo : words.words}
        focus
        value={entry.text}
        onInput={(text) => onChange({ ...entry, text })}
      />
    </>
  );
}

function CheckInFields({ entry, onChange }: { entry: CheckIn; onChange: (entry: CheckIn) => void }) {
  const its = feelings.filter((feeling) => entry.tiles.includes(feeling.tile));
  return (
    <>
      <h3 id={`tiles-${entry.id}`} class="unseen">
        {words.title}
      </h3>
      <FeelingTiles
        tiles={tiles.map((tile) => tile.id)}
        picked={entry.tiles}
        labelledBy={`tiles-${entry.id}`}
        onPick={(tile) => onChange(toggleTile(entry, tile, { feelings, tiles }))}
      />
      <FeelingWords
        label={entry.tiles.map((tile) => tileNames[tile]).join(', ')}
        words={its}
        picked={entry.words}
        onPick={(word) => onChange(toggleWord(entry, word))}
        own={
          entry.tiles.includes('not-sure')
            ? {
                value: entry.ownWord ?? '',
                offered: [],
                onChange: (word) => onChange({ ...entry, ownWord: word.trim() ? word : null }),
              }
            : undefined
        }
      />
      <StrengthSlider
        value={entry.strength}
        onChange={(strength) => onChange({ ...entry, strength: strength as CheckIn['strength'] })}
      />
      <WordsField
        id={`edit-${entry.id}`}
        label={words.note}
        value={entry.note}
        onInput={(note) => onChange({ ...entry, note })}
      />
    </>
  );
}
