import { feelingWords } from '@/content/feelings';
import { tileWords } from '@/content/words/tile';
import type { Feeling, FeelingId } from '@/core/model/feeling';
import { ownWordLength } from '@/core/model/profile';

interface Props {
  label: string;
  words: readonly Feeling[];
  picked: readonly FeelingId[];
  onPick: (word: FeelingId) => void;
  /** Shown when words are kept back for this reader; asks for all of them. */
  onMore?: (() => void) | undefined;
  /** Under *Not sure*: a word of one's own. */
  own?: { value: string; offered: readonly string[]; onChange: (word: string) => void } | undefined;
}

/** The words behind a tile. */
export function FeelingWords({ label, words, picked, onPick, onMore, own }: Props) {
  return (
    <fieldset class="words" aria-label={label}>
      {words.map(({ id, tile }) => (
        <label key={id} class="word" data-tile={tile} title={feelingWords[id].says}>
          <input
            type="checkbox"
            name="word"
            value={id}
            class="unseen"
            checked={picked.includes(id)}
            onChange={() => onPick(id)}
          />
          {feelingWords[id].name}
        </label>
      ))}
      {onMore && (
        <button type="button" class="plain" onClick={onMore}>
          {tileWords.more}
        </button>
      )}
      {own && <OwnWord {...own} />}
    </fieldset>
  );
}

function OwnWord({ value, offered, onChange }: NonNullable<Props['own']>) {
  return (
    <>
      {offered.map((word) => (
        <label key={word} class="word" data-tile="not-sure">
          <input
            type="checkbox"
            name="own"
            class="unseen"
            checked={value === word}
            onChange={() => onChange(value === word ? '' : word)}
          />
          <bdi>{word}</bdi>
        </label>
      ))}
      <input
        type="text"
        autocomplete="off"
        id="own-word"
        class="own-word"
        dir="auto"
        maxLength={ownWordLength}
        aria-label={tileWords.ownWord}
        placeholder={tileWords.ownWordPlaceholder}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </>
  );
}
