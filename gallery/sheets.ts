import type { Page } from './story';

/** The style sheets of a page, those of its later parts included, in the order in which the page has them. */
export const sheets: Record<Page, () => Promise<unknown>> = {
  popup: () => import('./sheets/popup'),
  journal: () => import('./sheets/journal'),
  options: () => import('./sheets/options'),
  welcome: () => import('./sheets/welcome'),
  help: () => import('./sheets/help'),
};
