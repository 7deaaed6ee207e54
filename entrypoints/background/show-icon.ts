import { browser } from 'wxt/browser';
import { iconPath, iconSizes } from '@/core/model/icon';
import { look } from '@/store/items';
import { read } from '@/store/stored';

/**
 * Puts the picture the reader chose into the toolbar. Browsers forget it when they close, so every start of the
 * background does this again. A browser that refuses shows the bowl, and nothing else is wrong.
 */
export async function showIcon(): Promise<void> {
  try {
    const { icon = 'bowl' } = await read(look);
    const path = Object.fromEntries(iconSizes.map((size) => [size, iconPath(icon, size)]));
    await browser.action.setIcon({ path });
  } catch (error) {
    console.warn('The icon could not be shown.', error);
  }
}
