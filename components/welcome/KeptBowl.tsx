import { BowlPicture } from '@/components/BowlPicture';
import '@/components/bowl.css';
import '@/components/gild.css';
import { crackBowl } from '@/core/chart/crack-bowl';

/** The reader's own bowl with so many moments kept; `gains`: the last of them is new. */
export function KeptBowl({ seed, kept, gains = false }: { seed: number; kept: number; gains?: boolean }) {
  return (
    <span class="gild" data-new={gains}>
      <BowlPicture {...crackBowl(seed, kept)} />
    </span>
  );
}
