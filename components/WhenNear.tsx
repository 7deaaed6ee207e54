import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** How far outside the window counts as near: what is loaded stands there before anybody has scrolled to it. */
const margin = '600px';

interface Props {
  id: string;
  /** What is loaded as it is drawn (when-wanted.ts). */
  children: ComponentChildren;
}

/** Panels that are drawn, and with that loaded, when somebody comes near them: most visits do not. */
export function WhenNear({ id, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const near = useSignal(false);
  useEffect(() => {
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return;
        watch.disconnect();
        near.value = true;
      },
      { rootMargin: margin },
    );
    watch.observe(place.current!);
    return () => watch.disconnect();
  }, [near]);
  return (
    <div ref={place} class="later-panels" id={id}>
      {near.value && children}
    </div>
  );
}
