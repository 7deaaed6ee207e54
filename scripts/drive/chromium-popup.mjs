import { finishMotion, until } from './common.mjs';

/** The toolbar popup as a handle; `from` is a tab that can tell whether the popup is still open. */
export function popup(page, from) {
  const isOpen = () => from.evaluate(() => browser.extension.getViews({ type: 'popup' }).length > 0);
  const waitFor = async (selector, timeout = 5000) => {
    await until(`${selector} in the popup`, () => page.$(selector), timeout);
  };
  /** In the middle of the window, away from what sticks to its edges and would take the click. */
  const centre = (selector) =>
    page.$eval(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return {
    page,
    evaluate: page.evaluate.bind(page),
    text: (selector = 'body') => page.$eval(selector, (element) => element.innerText ?? element.textContent),
    waitFor,
    async click(selector) {
      await waitFor(selector);
      await centre(selector);
      await page.locator(selector).setTimeout(5000).click();
    },
    async type(selector, text) {
      await waitFor(selector);
      await centre(selector);
      await page.locator(selector).setTimeout(5000).click();
      await page.keyboard.type(text);
    },
    async press(keys) {
      const names = keys === '+' ? ['+'] : keys.split('+');
      for (const key of names) await page.keyboard.down(key);
      for (const key of names.reverse()) await page.keyboard.up(key);
    },
    setScheme: (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    async screenshot(path) {
      await page.evaluate(finishMotion);
      await page.screenshot({ path });
    },
    isOpen,
    async close() {
      // close() never answers once the page is gone.
      page.evaluate(() => window.close()).catch(() => {});
      await until('the popup closes', async () => !(await isOpen()), 5000);
    },
  };
}
