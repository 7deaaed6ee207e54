import { browser } from 'wxt/browser';

/**
 * A click on the notification: the toolbar popup on that very prompt, which stands in storage, or a small window where
 * the browser will not open the popup (Firefox without a focused window, Chromium without a toolbar).
 */
export async function openPrompt(id: string): Promise<void> {
  await browser.notifications.clear(id);
  try {
    await browser.action.openPopup();
  } catch {
    await browser.windows.create({ url: '/popup.html', type: 'popup', width: 388, height: 640 });
  }
}
