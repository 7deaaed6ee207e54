import { useSignal } from '@preact/signals';
import { type ComponentType, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** How far outside the window counts as near: the panel stands before anybody has scrolled to it. */
const margin = '600px';

/** The panel for more than one device, loaded when somebody comes near it: most readers have one. */
export function LaterSync() {
  const place = useRef<HTMLDivElement>(null);
  const panel = useSignal<ComponentType | null>(null);
  useEffect(() => {
    const near = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return;
        near.disconnect();
        void import('./SyncPanel').then(({ SyncPanel }) => {
          panel.value = SyncPanel;
        });
      },
      { rootMargin: margin },
    );
    near.observe(place.current!);
    return () => near.disconnect();
  }, [panel]);
  return (
    <div ref={place} class="later-panels" id="devices">
      {panel.value && h(panel.value, null)}
    </div>
  );
}
