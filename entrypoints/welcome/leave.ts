import { browser } from 'wxt/browser';
import { hide } from '@/components/hide';

/** Closes this tab. Where it is the last one of its window, and would take the browser along, it turns empty instead. */
export async function leave(): Promise<void> {
  const [tab, tabs] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  if (tab?.id === undefined || tabs.length < 2) hide();
  else await browser.tabs.remove(tab.id);
}
