import { useSignal } from '@preact/signals';
import { HowItIs } from '@/components/HowItIs';
import { whenWanted } from '@/components/when-wanted';
import { toggleTile } from '@/core/model/change-draft';
import type { TileId } from '@/core/model/feeling';
import { visibleTiles } from '@/core/model/visible-tiles';
import { lexicon } from './lexicon';
import type { PopupState } from './state';

/** What opens under a tile. The page loads it ahead, right after its first view. */
export const TilePart = whenWanted(async () => {
  const { TilePart, all } = await import('./TilePart');
  lexicon.value = all;
  return TilePart;
});

/** How it is right now: tiles, then their words, then how strong, then a note if there is more to say. */
export function CheckInPart({ draft, profile, change, openMoment }: PopupState) {
  const value = draft.value;
  const open = useSignal<TileId | null>(value.tiles.at(-1) ?? null);

  const pick = (tile: TileId) => {
    const next = toggleTile(value, tile, lexicon.value);
    open.value = next.tiles.includes(tile) ? tile : (next.tiles.at(-1) ?? null);
    change(next);
  };

  return (
    <HowItIs
      tiles={visibleTiles(lexicon.value, profile.value)}
      picked={value.tiles}
      onPick={pick}
      onMoment={() => void openMoment()}
    >
      {open.value && value.tiles.length > 0 && (
        <TilePart draft={draft} profile={profile} change={change} open={open.value} />
      )}
    </HowItIs>
  );
}
