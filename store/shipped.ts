import { browser } from 'wxt/browser';

/** A file that came with this version, as the build wrote it. Rejects when it is not there. */
export async function shipped<T>(path: string): Promise<T> {
  const answer = await fetch(browser.runtime.getURL(path as '/'));
  return (await answer.json()) as T;
}
