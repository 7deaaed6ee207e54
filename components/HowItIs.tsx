import type { ComponentChildren } from 'preact';
import { popupWords } from '@/content/words/popup';
import type { TileId } from '@/core/model/feeling';
import { FeelingTiles } from './FeelingTiles';

const words = popupWords.feeling;

interface Props {
  tiles: readonly TileId[];
  picked: readonly TileId[];
  onPick: (tile: TileId) => void;
  onMoment?: () => void;
  /** What opens under the tiles. */
  children?: ComponentChildren;
}

/** How it is right now: the tiles, help in the moment beside them, and what opens below. */
export function HowItIs({ tiles, picked, onPick, onMoment, children }: Props) {
  return (
    <section class="check-in">
      <div class="row-between">
        <h2 id="how">{words.heading}</h2>
        <button type="button" class="plain" id="moment" onClick={onMoment}>
          {words.moment}
        </button>
      </div>
      <FeelingTiles tiles={tiles} picked={picked} labelledBy="how" onPick={onPick} />
      {children}
    </section>
  );
}
