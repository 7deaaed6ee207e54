import { whenWanted } from '@/components/when-wanted';

/** The panel of the lock: it brings a good deal along that the page does not wait for. */
export const LaterLock = whenWanted(async () => (await import('./LockPanel')).LockPanel);
