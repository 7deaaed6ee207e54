import { whenWanted } from '@/components/when-wanted';

/** The panel for more than one device, loaded after the page stands: most readers have one. */
export const LaterSync = whenWanted(() => import('./SyncPanel').then(({ SyncPanel }) => SyncPanel));
