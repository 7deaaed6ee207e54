import { WhenNear } from '@/components/WhenNear';

const load = async () => (await import('./SyncPanel')).SyncPanel;

/** The panel for more than one device: most readers have one. */
export const LaterSync = () => <WhenNear id="devices" load={load} />;
