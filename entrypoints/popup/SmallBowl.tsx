import { BowlPicture } from '@/components/BowlPicture';
import '@/components/bowl.css';
import { crackBowl } from '@/core/chart/crack-bowl';

/** The reader's own bowl in the popup's header, as it stands. It is loaded after everything else is there. */
export function SmallBowl({ seed, kept }: { seed: number; kept: number }) {
  return <BowlPicture small {...crackBowl(seed, kept)} />;
}
