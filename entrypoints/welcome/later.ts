import { whenWanted } from '@/components/when-wanted';

/** Setting up the lock: most leave it for another day. */
export const LockSetup = whenWanted(async () => (await import('./LockSetup')).LockSetup);
