import { whenWanted } from '@/components/when-wanted';

/** The mended bowl: what cracks it is more than the rest of this page. */
export const KeptBowl = whenWanted(async () => (await import('./KeptBowl')).KeptBowl);

/** Setting up the lock: most leave it for another day. */
export const LockForms = whenWanted(async () => (await import('./LockForms')).LockForms);
