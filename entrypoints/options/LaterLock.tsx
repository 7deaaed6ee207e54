import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** The panel of the lock, loaded after the page stands: it brings a good deal along that most visits do not need. */
export function LaterLock() {
  const panel = useSignal<typeof import('./LockPanel').LockPanel | null>(null);
  useEffect(() => {
    void import('./LockPanel').then(({ LockPanel }) => {
      panel.value = LockPanel;
    });
  }, [panel]);
  const Lock = panel.value;
  return Lock && <Lock />;
}
