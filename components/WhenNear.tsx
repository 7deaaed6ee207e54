import { useSignal } from '@preact/signals';
import { type ComponentType, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** How far outside the window counts as near: what is loaded stands there before anybody has scrolled to it. */
const margin = '600px';

interface Props {
  id: string;
  /** Called once, when somebody comes near. The same function at every drawing. */
  load: () => Promise<ComponentType>;
}

/** Panels that are loaded when somebody comes near them: most visits do not. */
export function WhenNear({ id, load }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const panels = useSignal<ComponentType | null>(null);
  useEffect(() => {
    const near = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return;
        near.disconnect();
        void load().then((loaded) => {
          panels.value = loaded;
        });
      },
      { rootMargin: margin },
    );
    near.observe(place.current!);
    return () => near.disconnect();
  }, [load, panels]);
  return (
    <div ref={place} class="later-panels" id={id}>
      {panels.value && h(panels.value, null)}
    </div>
  );
}
