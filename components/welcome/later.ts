import { whenWanted } from '@/components/when-wanted';

/** The mended bowl: what cracks it is more than the rest of this page. */
export const KeptBowl = whenWanted(async () => (await import('./KeptBowl')).KeptBowl);
