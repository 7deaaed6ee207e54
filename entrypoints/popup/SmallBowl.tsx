import { useRef } from 'preact/hooks';
import { BowlPicture } from '@/components/BowlPicture';
import '@/components/bowl.css';
import '@/components/gild.css';
import { crackBowl } from '@/core/chart/crack-bowl';

/** The reader's own bowl in the popup's header, as it stands. It is loaded after everything else is there. */
export function SmallBowl({ seed, kept }: { seed: number; kept: number }) {
  // What it had when it was first drawn is not new.
  const { current: first } = useRef(kept);
  return (
    <span class="gild" data-new={kept > first}>
      <BowlPicture small {...crackBowl(seed, kept)} />
    </span>
  );
}
