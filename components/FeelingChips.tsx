import { feelings, feelingWords, tileNames } from '@/content/feelings';
import { journalWords } from '@/content/words/journal';
import type { CheckIn } from '@/core/model/entry';

/** What a check-in said, as words: those picked, and each tile that was kept without one. */
export function FeelingChips({ checkIn }: { checkIn: CheckIn }) {
  const words = feelings.filter((feeling) => checkIn.words.includes(feeling.id));
  const bare = checkIn.tiles.filter(
    (tile) => !words.some((word) => word.tile === tile) && !(tile === 'not-sure' && checkIn.ownWord),
  );
  const strength = checkIn.strength && journalWords.strengths[checkIn.strength - 1];
  return (
    <ul class="chips">
      {words.map(({ id, tile }) => (
        <Chip key={id} tile={tile} says={feelingWords[id].name} />
      ))}
      {bare.map((tile) => (
        <Chip key={tile} tile={tile} says={tileNames[tile].toLowerCase()} />
      ))}
      {checkIn.ownWord && <Chip tile="not-sure" says={checkIn.ownWord} />}
      {strength && <li class="soft">{strength}</li>}
    </ul>
  );
}

function Chip({ tile, says }: { tile: string; says: string }) {
  return (
    <li class="chip" data-tile={tile}>
      <span class="dot" />
      <bdi>{says}</bdi>
    </li>
  );
}
