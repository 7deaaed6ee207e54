/** How many frames in a row a place must stay where it is, and after how many the page is left alone anyway. */
const settled = 6;
const patience = 90;

/**
 * Brings an element to the top of the window and holds it there while the stretches around it are being drawn and find
 * their heights; once `find` finds something inside it, that instead. The reader's own scrolling ends it at once.
 */
export function goTo(element: HTMLElement, find: () => HTMLElement | null = () => element): void {
  let still = 0;
  let left = patience;
  const stop = new AbortController();
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(act, () => stop.abort(), { signal: stop.signal, passive: true });
  const hold = () => {
    if (stop.signal.aborted || left-- === 0 || still === settled) return stop.abort();
    const place = find() ?? element;
    const { top } = place.getBoundingClientRect();
    const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    const busy = document.querySelector('[aria-busy="true"]') !== null;
    if (!busy && (Math.abs(top) < 1 || (atEnd && top > 0))) still++;
    else {
      still = 0;
      place.scrollIntoView();
    }
    requestAnimationFrame(hold);
  };
  element.scrollIntoView();
  requestAnimationFrame(hold);
}
