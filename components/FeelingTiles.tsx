import { tileNames } from '@/content/feelings';
import type { TileId } from '@/core/model/feeling';
import { Icon } from './Icon';

interface Props {
  tiles: readonly TileId[];
  picked: readonly TileId[];
  labelledBy: string;
  onPick: (tile: TileId) => void;
}

/** The ten tiles. Each is a checkbox, so that space picks, Enter keeps and several go together. */
export function FeelingTiles({ tiles, picked, labelledBy, onPick }: Props) {
  return (
    <fieldset class="tiles" aria-labelledby={labelledBy}>
      {tiles.map((tile) => (
        <label key={tile} class="tile" data-tile={tile}>
          <input
            type="checkbox"
            name="tile"
            value={tile}
            class="unseen"
            checked={picked.includes(tile)}
            onChange={() => onPick(tile)}
          />
          <span class="bead">
            <Icon name="check" />
          </span>
          {tileNames[tile]}
        </label>
      ))}
    </fieldset>
  );
}
