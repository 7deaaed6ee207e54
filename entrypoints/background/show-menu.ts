import { browser } from 'wxt/browser';
import { look } from '@/store/items';
import { readNoticeLines } from '@/store/notice-lines';
import { read } from '@/store/stored';

const id = 'keep';
let making = Promise.resolve();

/**
 * Makes the menu of pages agree with the reader's wish: with it switched on, one line where words are marked, in their
 * language; else none. May be called as often as anything happens; browsers remember the line between starts.
 */
export function showMenu(): Promise<void> {
  // One after the other: two at once would both take the old line away, and then make the new one twice.
  making = making
    .then(makeMenu)
    .catch((error) => console.warn('The menu of pages could not be changed.', error));
  return making;
}

async function makeMenu(): Promise<void> {
  const { contextMenus } = browser;
  if (!(await read(look)).menu) return contextMenus.removeAll();
  const { markedWords } = await readNoticeLines();
  await contextMenus.removeAll();
  await new Promise<void>((resolve, reject) =>
    contextMenus.create({ id, title: markedWords.menu, contexts: ['selection'] }, () => {
      const { lastError } = browser.runtime;
      if (lastError) reject(lastError);
      else resolve();
    }),
  );
}
