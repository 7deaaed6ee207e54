import { browser } from 'wxt/browser';
import { iconPath } from '@/core/model/icon';
import { look } from './items';
import { read } from './stored';

/** The address of the picture on notifications: the one the reader chose. Readable while the lock is closed. */
export async function noticeIcon(): Promise<string> {
  const { icon } = await read(look);
  return browser.runtime.getURL(iconPath(icon ?? 'bowl', 128) as '/');
}
