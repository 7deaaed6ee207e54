/**
 * For a button that takes something away, and itself with it: gives its focus to the nearest other field or button of
 * its list or card, so that whoever works by keyboard stays where they are.
 */
export function handOnFocus(from: HTMLElement): void {
  const around = from.closest('.list, .panel');
  const all = [...(around?.querySelectorAll<HTMLElement>('button, input') ?? [])];
  const at = all.indexOf(from);
  (all[at + 1] ?? all[at - 1])?.focus({ preventScroll: true });
}
