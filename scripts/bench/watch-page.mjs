/**
 * Runs beside a page from before its first line: notes in `tell` when it can be used, in milliseconds since it was asked
 * for. With a selector that is when its element has been painted; without, when the last change was that nothing followed
 * for a while. Sent to browsers as text, so it sees nothing around it.
 */
export function watchPage(win, selector, tell) {
  const { performance, document } = win;
  if (selector) {
    const note = () => {
      if (!document.querySelector(selector)) return win.requestAnimationFrame(note);
      win.requestAnimationFrame(() => tell(performance.now()));
    };
    win.requestAnimationFrame(note);
    return;
  }
  const quiet = 700;
  let last = 0;
  const noted = { childList: true, subtree: true, attributes: true, characterData: true };
  new win.MutationObserver(() => {
    last = performance.now();
  }).observe(document, noted);
  const look = () => {
    if (document.readyState === 'complete' && performance.now() - last > quiet) tell(last);
    else win.setTimeout(look, 50);
  };
  look();
}

/** In a page: whether it can be used, and its first paint, which is told a little later, has been told. */
export const isMeasured = () =>
  globalThis.readyAfter !== undefined && performance.getEntriesByName('first-contentful-paint').length > 0;

/** In a page that stands: what it tells of itself. */
export function readPage() {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const walk = document.createTreeWalker(document);
  let nodes = 1;
  while (walk.nextNode()) nodes++;
  const first = paint?.startTime ?? null;
  // The browser puts a frame on the screen a little after the page has drawn it; nothing can be used before it is seen.
  return { first, ready: Math.max(globalThis.readyAfter, first ?? 0), nodes };
}
