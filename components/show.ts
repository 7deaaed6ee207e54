import { type ComponentChildren, render } from 'preact';

/** Draws the page, in the place of the picture it began with. */
export function show(page: ComponentChildren): void {
  document.querySelector('.shell')?.remove();
  render(page, document.getElementById('app')!);
}
