import { feelings, tileNames, tiles } from '@/content/feelings';
import { journalWords as words } from '@/content/words/journal';
import { weeklyWords } from '@/content/words/weekly';
import { toggleTile, toggleWord } from '@/core/model/change-draft';
import type { CheckIn, Entry, Note, Reflection } from '@/core/model/entry';
import { FeelingTiles } from './FeelingTiles';
import { FeelingWords } from './FeelingWords';
import { MarkFields } from './MarkFields';
import { ScaleSlider } from './ScaleSlider';
import { StrengthSlider } from './StrengthSlider';
import { WeekLookFields } from './WeekLookFields';
import { WordsField } from './WordsField';

interface Props {
  entry: Entry;
  /** Whether the first field of words takes the focus: the reader asked for it. */
  focus?: boolean;
  onChange: (entry: Entry) => void;
}

/** The fields of one entry, by its kind. What a practice holds is changed where it was made. */
export function EntryFields({ entry, focus = true, onChange }: Props) {
  switch (entry.kind) {
    case 'check-in':
      return <CheckInFields entry={entry} onChange={onChange} />;
    case 'mark':
      return <MarkFields mark={entry} onChange={onChange} />;
    case 'weekly':
      return <WeekLookFields id={`edit-${entry.id}`} look={entry} asksTrust onChange={onChange} />;
    case 'practice':
      return null;
    default:
      return <TextFields entry={entry} focus={focus} onChange={onChange} />;
  }
}

function TextFields({ entry, focus, onChange }: Props & { entry: Note | Reflection }) {
  return (
    <>
      {entry.kind === 'reflection' && entry.asked && <p class="asked question">{entry.asked}</p>}
      <WordsField
        id={`edit-${entry.id}`}
        label={entry.kind === 'reflection' && entry.asked ? words.answerTo : words.words}
        focus={focus ?? true}
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
      <ScaleSlider
        id={`safety-${entry.id}`}
        {...weeklyWords.now}
        value={entry.safety ?? null}
        onChange={(safety) => {
          const { safety: _, ...rest } = entry;
          onChange(safety === null ? rest : { ...rest, safety });
        }}
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
