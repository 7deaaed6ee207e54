import type { Look } from '@/core/model/look';

/** Puts the reader's theme and text size on the page. */
export function applyLook(look: Look): void {
  const { dataset } = document.documentElement;
  if (look.theme === 'system') delete dataset.theme;
  else dataset.theme = look.theme;
  dataset.textSize = look.textSize;
}
