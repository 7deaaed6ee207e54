import { bowlWords as words } from '@/content/words/bowl';
import type { MendedBowl as Bowl } from '@/core/chart/crack-bowl';
import { fill } from '@/core/text/fill';
import { BowlPicture } from './BowlPicture';

/** The bowl in hand, with what it says. */
export function MendedBowl({ bowl }: { bowl: Bowl }) {
  const { kept, onShelf } = bowl;
  return (
    <>
      <BowlPicture {...bowl} />
      <figcaption>
        <p class="asked">{fill(kept === 1 ? words.kept.one : words.kept.other, { n: kept })}</p>
        <p class="soft">{kept === 1 ? words.seam.one : words.seam.other}</p>
        {onShelf > 0 && (
          <p class="soft">{fill(onShelf === 1 ? words.shelf.one : words.shelf.other, { n: onShelf })}</p>
        )}
      </figcaption>
    </>
  );
}
