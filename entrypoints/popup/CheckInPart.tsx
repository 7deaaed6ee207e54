import { type Signal, useSignal } from '@preact/signals';
import { FeelingTiles } from '@/components/FeelingTiles';
import { FeelingWords } from '@/components/FeelingWords';
import { StrengthSlider } from '@/components/StrengthSlider';
import { WordsField } from '@/components/WordsField';
import { tileNames } from '@/content/feelings';
import { popupWords } from '@/content/words/popup';
import { toggleTile, toggleWord } from '@/core/model/change-draft';
import type { TileId } from '@/core/model/feeling';
import { offeredWords, visibleTiles } from '@/core/model/offered-words';
import { fill } from '@/core/text/fill';
import { lexicon, type PopupState } from './state';

const words = popupWords.feeling;

const reveal = (hidden: Signal<boolean>) => {
  hidden.value = true;
};

/** How it is right now: tiles, then their words, then how strong, then a note if there is more to say. */
export function CheckInPart({ draft, profile, change, openMoment }: PopupState) {
  const value = draft.value;
  const open = useSignal<TileId | null>(value.tiles.at(-1) ?? null);
  const noted = useSignal(value.note !== '');
  const all = useSignal(false);
  const offered = offeredWords(lexicon, profile.value, value, open.value, all.value);

  const pick = (tile: TileId) => {
    const next = toggleTile(value, tile, lexicon);
    open.value = next.tiles.includes(tile) ? tile : (next.tiles.at(-1) ?? null);
    change(next);
  };

  return (
    <section class="check-in">
      <div class="row-between">
        <h2 id="how">{words.heading}</h2>
        <button type="button" class="plain" id="moment" onClick={() => void openMoment()}>
          {words.moment}
        </button>
      </div>
      <FeelingTiles
        tiles={visibleTiles(lexicon, profile.value)}
        picked={value.tiles}
        labelledBy="how"
        onPick={pick}
      />
      {open.value && value.tiles.length > 0 && (
        <>
          <FeelingWords
            label={fill(words.words, { tile: tileNames[open.value] })}
            words={offered.words}
            picked={value.words}
            onPick={(word) => change(toggleWord(value, word))}
            onMore={offered.more ? () => reveal(all) : undefined}
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
      )}
    </section>
  );
}
