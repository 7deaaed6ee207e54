import type { VNode } from 'preact';

/** Whose style sheets a component is drawn with. */
export const pages = ['popup', 'journal', 'options', 'welcome', 'help'] as const;
export type Page = (typeof pages)[number];

/** One state of one component. */
export interface Story {
  /** What state it is, unique in its area. */
  name: string;
  draw: () => VNode;
  /** What the reader does before it is looked at. */
  after?: (root: HTMLElement) => void | Promise<void>;
}

/** Stories that belong together: one picture is made of them. */
export interface Area {
  /** Lower case, with hyphens: pictures are called by it. */
  name: string;
  page: Page;
  stories: readonly Story[];
}
