import type { Page } from 'puppeteer-core';

export type PageName = 'popup' | 'journal' | 'options' | 'welcome' | 'help';
export interface FrameOptions {
  theme?: 'light' | 'dark';
  dir?: 'ltr' | 'rtl';
  size?: 'small' | 'medium' | 'large' | 'largest';
  width?: number;
  height?: number;
  scale?: number;
  /** In the colours of a high contrast theme; in Chromium alone. */
  forced?: boolean;
}
export interface Gallery {
  kind: 'chromium' | 'firefox';
  /** A window in which the stories of one page can be shown, one after the other. */
  frame(page: PageName, options?: FrameOptions): Promise<Page>;
  /** Every area with the names of its stories. */
  areas(): Promise<{ name: string; page: PageName; stories: string[] }[]>;
  close(): Promise<void>;
}
/** The gallery as it was drawn. */
export interface Taken {
  /** What letters look like on the machine (font-mark.mjs). */
  mark: string;
  /** PNG files by `area-theme`, where a theme is light, dark or forced. */
  pictures: Record<string, Uint8Array>;
  /** The boxes of each story by its address (boxes.mjs). */
  boxes: Record<string, string[]>;
}
