import type { Browser, Page } from 'puppeteer-core';

export interface OpenOptions {
  /** The built extension; by default the production build of this browser. */
  dist?: string;
  /** A folder for a profile that stays. Without it the profile is new and thrown away. */
  profile?: string;
  /** True unless told otherwise. */
  headless?: boolean;
  /** A folder into which downloads go without asking. */
  downloads?: string;
  /** Firefox alone: preferences to set before it starts. */
  preferences?: Record<string, unknown>;
}

/** What can be run in a page: a function (sent as text, so it sees nothing around it) or an expression. */
type Work<Args extends unknown[], Result> = ((...args: Args) => Result | Promise<Result>) | string;

/** The real toolbar popup while it is open. */
export interface Popup {
  /** The popup as a page of puppeteer; null in Firefox, which does not show it to WebDriver. */
  page: Page | null;
  evaluate<Args extends unknown[], Result>(work: Work<Args, Result>, ...args: Args): Promise<Result>;
  text(selector?: string): Promise<string>;
  waitFor(selector: string, timeout?: number): Promise<void>;
  click(selector: string): Promise<void>;
  /** Sets the cursor into the field and types at its place. */
  type(selector: string, text: string): Promise<void>;
  /** A real key, or several held together: `Tab`, `Shift+Tab`, `a`. */
  press(keys: string): Promise<void>;
  setScheme(scheme: 'light' | 'dark'): Promise<void>;
  screenshot(path: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** A browser with Mendful in it. */
export interface Extension {
  browser: Browser;
  kind: 'chromium' | 'firefox';
  version: string;
  /** The address of one of Mendful's files. */
  url(file: string): string;
  /** Opens one of Mendful's pages in a tab and waits for an element of it. */
  page(file: string, ready?: string): Promise<Page>;
  /** Stops the worker or event page, as the browser does when nothing happens for a while. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** Clicks a notification that is shown; wakes the background as a real click does. */
  clickNotification(id: string): Promise<void>;
  /**
   * Marks all the words of an element and picks Mendful's line in the menu of the page. In Firefox it is the menu itself; a
   * headless Chromium shows none, and there the browser's event is sent to the worker as a click sends it.
   */
  pickMarked(page: Page, selector: string): Promise<void>;
  /** Uncaught errors in the extension's pages and background since it was opened. */
  errors(): Promise<string[]>;
  /** The names of the notifications that are shown. Firefox takes them away by itself after some seconds. */
  notifications(): Promise<string[]>;
  alarms(): Promise<{ name: string; scheduledTime: number; periodInMinutes?: number }[]>;
  /** `storage.local`, from a page of the extension's. */
  storage: {
    get(keys?: string | string[] | null): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
    remove(keys: string | string[]): Promise<void>;
    clear(): Promise<void>;
  };
  /** Opens the toolbar popup from a tab of the extension's and waits for an element of it. */
  openPopup(ready?: string): Promise<Popup>;
  /** The popup that something else opens, such as a click on a notification. */
  shownPopup(ready?: string, timeout?: number): Promise<Popup>;
  /** What `prefers-color-scheme` says. Firefox has one answer for all pages, whichever is named. */
  setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** A picture of the whole page, however long. It leaves the page's window at that width. */
  screenshot(
    page: Page,
    options: { path: string; width: number; height?: number; deviceScaleFactor?: number },
  ): Promise<void>;
  /** Ends the browser with all its processes in the middle of whatever it does (SIGKILL). Its profile stays. */
  kill(): Promise<void>;
  close(): Promise<void>;
}
