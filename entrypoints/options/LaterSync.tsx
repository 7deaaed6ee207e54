import { WhenNear } from '@/components/WhenNear';
import { whenWanted } from '@/components/when-wanted';

const SyncPanel = whenWanted(async () => (await import('./SyncPanel')).SyncPanel);

/** The panel for more than one device: most readers have one. */
export const LaterSync = () => (
  <WhenNear id="devices">
    <SyncPanel />
  </WhenNear>
);
