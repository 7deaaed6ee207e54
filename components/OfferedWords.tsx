import { feelings, feelingWords, tileNames } from '@/content/feelings';
import { type FeelingId, tileIds } from '@/core/model/feeling';

interface Props {
  says: string;
  hidden: readonly FeelingId[];
  onToggle: (id: FeelingId) => void;
}

/** The thirty words by tile; one that is not checked is not offered. */
export function OfferedWords({ says, hidden, onToggle }: Props) {
  const tiles = tileIds.filter((tile) => feelings.some((feeling) => feeling.tile === tile));
  return (
    <div class="offered">
      <p class="soft help">{says}</p>
      {tiles.map((tile) => (
        <fieldset key={tile} class="offered-tile" data-tile={tile} aria-label={tileNames[tile]}>
          <span aria-hidden="true">
            <i class="dot" />
            {tileNames[tile]}
          </span>
          <div class="words">
            {feelings
              .filter((feeling) => feeling.tile === tile)
              .map(({ id }) => (
                <label key={id} class="word" data-tile={tile} title={feelingWords[id].says}>
                  <input
                    type="checkbox"
                    name="feeling"
                    value={id}
                    class="unseen"
                    checked={!hidden.includes(id)}
                    onChange={() => onToggle(id)}
                  />
                  {feelingWords[id].name}
                </label>
              ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
