/** How soon the second Escape has to follow the first, in milliseconds. */
const together = 600;

/** Puts an empty page in the place of this one; *Back* does not lead here again. The history cannot be changed. */
export function hide(): void {
  location.replace('about:blank');
}

/** Hides the page when Escape is pressed twice. Returns what stops it. */
export function hideOnDoubleEscape(): () => void {
  let last = Number.NEGATIVE_INFINITY;
  const listener = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.repeat) return;
    if (event.timeStamp - last < together) hide();
    last = event.timeStamp;
  };
  addEventListener('keydown', listener, { capture: true });
  return () => removeEventListener('keydown', listener, { capture: true });
}
