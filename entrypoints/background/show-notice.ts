import { browser } from 'wxt/browser';
import { noticeIcon } from '@/store/icon';

/** Shows a notification. A browser or system that refuses it is no reason for anything else to fail: nothing is rejected. */
export async function showNotice(id: string, title: string, message: string): Promise<void> {
  try {
    await browser.notifications.create(id, { type: 'basic', title, message, iconUrl: await noticeIcon() });
  } catch (error) {
    console.warn('A notification could not be shown.', error);
  }
}
