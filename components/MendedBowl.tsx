import { bowlWords as words } from '@/content/words/bowl';
import type { MendedBowl as Bowl } from '@/core/chart/crack-bowl';
import { sayCount } from '@/core/text/say-count';
import { BowlPicture } from './BowlPicture';

/** The bowl in hand, with what it says. */
export function MendedBowl({ bowl }: { bowl: Bowl }) {
  const { kept, onShelf } = bowl;
  return (
    <>
      <BowlPicture {...bowl} />
      <figcaption>
        <p class="asked">{sayCount(kept, words.kept)}</p>
        <p class="soft">{sayCount(kept, words.seam)}</p>
        {onShelf > 0 && <p class="soft">{sayCount(onShelf, words.shelf)}</p>}
      </figcaption>
    </>
  );
}
