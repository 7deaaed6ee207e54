import type { Gallery, PageName } from './gallery.d.mts';

export const widths: Record<PageName, number>;
export function openGallery(kind: 'chromium' | 'firefox', options?: { touch?: boolean }): Promise<Gallery>;
