import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  /** Shown from the start, before anything has been measured. */
  initially: boolean;
  /** Roughly how high it will be, in px, while it has never been shown. */
  guess: number;
  /** How many parts it has, and how to draw the first `count` of them. */
  parts: number;
  render: (count: number) => ComponentChildren;
  onNear: () => void;
  /** Parts drawn at once, and then in every frame: few enough that a frame is never late. */
  atOnce?: number;
}

/** How far outside the window something counts as near: a good flick of a scroll wheel. */
const margin = '1500px 0px';
/**
 * A stretch of a long page that is there only while it is near the window; meanwhile its place is kept open. So ten
 * years are no heavier than ten weeks. A stretch being written in stays, wherever the page is scrolled to.
 */
export function Near({ id, label, initially, guess, parts, render, onNear, atOnce = 3 }: Props) {
  const stretch = useRef<HTMLElement>(null);
  const height = useRef(guess);
  const [near, setNear] = useState(initially);
  const [count, setCount] = useState(atOnce);
  useEffect(() => {
    const watch = new IntersectionObserver(
      ([seen]) => {
        const its = stretch.current;
        // The last word of an observer may come after its stretch is gone.
        if (!seen || !its) return;
        if (!seen.isIntersecting && its.querySelector('form, :focus')) return;
        if (!seen.isIntersecting && its.childElementCount) height.current = seen.boundingClientRect.height;
        if (!seen.isIntersecting) setCount(atOnce);
        setNear(seen.isIntersecting);
        if (seen.isIntersecting) onNear();
      },
      { rootMargin: margin },
    );
    watch.observe(stretch.current!);
    return () => watch.disconnect();
  }, []);
  const partly = near && count < parts;
  useEffect(() => {
    if (!partly) return;
    const next = requestAnimationFrame(() => setCount(count + atOnce));
    return () => cancelAnimationFrame(next);
  }, [partly, count]);
  const whole = near && parts > 0 && !partly;
  return (
    <section
      ref={stretch}
      id={id}
      aria-label={label}
      aria-busy={near && !whole}
      style={whole ? undefined : { minHeight: `${height.current}px` }}
    >
      {near && render(count)}
    </section>
  );
}
