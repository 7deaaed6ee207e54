import { type Signal, useSignal } from '@preact/signals';
import '@/components/tile.css';
import { FeelingWords } from '@/components/FeelingWords';
import { StrengthSlider } from '@/components/StrengthSlider';
import { WordsField } from '@/components/WordsField';
import { feelings, tileNames, tiles } from '@/content/feelings';
import { tileWords as words } from '@/content/words/tile';
import { toggleWord } from '@/core/model/change-draft';
import type { TileId } from '@/core/model/feeling';
import { offeredWords } from '@/core/model/offered-words';
import { fill } from '@/core/text/fill';
import type { PopupState } from './state';

const reveal = (hidden: Signal<boolean>) => {
  hidden.value = true;
};

/** The tiles and all their words. */
export const all = { feelings, tiles };

interface Props extends Pick<PopupState, 'draft' | 'profile' | 'change'> {
  /** The tile last picked. */
  open: TileId;
}

/** What opens under a tile: its words, then how strong, then a note if there is more to say. It is loaded after the tiles. */
export function TilePart({ draft, profile, change, open }: Props) {
  const value = draft.value;
  const noted = useSignal(value.note !== '');
  const more = useSignal(false);
  const offered = offeredWords(all, profile.value, value, open, more.value);
  return (
    <>
      <FeelingWords
        label={fill(words.words, { tile: tileNames[open] })}
        words={offered.words}
        picked={value.words}
        onPick={(word) => change(toggleWord(value, word))}
        onMore={offered.more ? () => reveal(more) : undefined}
        own={
          value.tiles.includes('not-sure')
            ? {
                value: value.ownWord,
                offered: profile.value.ownWords,
                onChange: (ownWord) => change({ ...value, ownWord }),
              }
            : undefined
        }
      />
      <StrengthSlider value={value.strength} onChange={(strength) => change({ ...value, strength })} />
      {noted.value ? (
        <WordsField
          id="note"
          focus
          label={words.note}
          value={value.note}
          onInput={(note) => change({ ...value, note })}
        />
      ) : (
        <button type="button" class="plain" id="add-note" onClick={() => reveal(noted)}>
          {words.addNote}
        </button>
      )}
    </>
  );
}
