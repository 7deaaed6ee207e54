import { writeFile } from 'node:fs/promises';
import { finishMotion, hasScheme, sleep, until } from './common.mjs';

/** What `text-input-processor` wants to know of the keys that are not letters. */
const keyCodes = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Shift: 16,
  Control: 17,
  Alt: 18,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};

/**
 * The toolbar popup. WebDriver does not list it, so it is reached in two ways: as a view of the extension, from the
 * driver's own page, and as an element of the browser's window, for real keys and for pictures.
 */
export function popup(from, inBrowser) {
  const element = `document.querySelector('.webextension-popup-browser')`;
  const isOpen = () => from.evaluate(() => browser.extension.getViews({ type: 'popup' }).length > 0);

  /** `with` makes document, window and the rest mean the popup's. */
  const evaluate = (work, ...args) =>
    from.evaluate(
      new Function(
        '...args',
        `with (browser.extension.getViews({ type: 'popup' })[0]) return (async () => ${
          typeof work === 'function' ? `(${work})(...args)` : work
        })()`,
      ),
      ...args,
    );

  async function waitFor(selector, timeout = 5000) {
    const there = (selector) =>
      document.readyState === 'complete' && document.querySelector(selector) !== null;
    // Between its opening and its loading there is no such view yet.
    await until(`${selector} in the popup`, () => evaluate(there, selector).catch(() => false), timeout);
  }

  return {
    page: null,
    evaluate,
    text: (selector = 'body') => evaluate((selector) => document.querySelector(selector).innerText, selector),
    waitFor,
    async click(selector) {
      await waitFor(selector);
      await evaluate((selector) => document.querySelector(selector).click(), selector);
    },
    async type(selector, text) {
      await waitFor(selector);
      await evaluate(
        (selector, text) => {
          document.querySelector(selector).focus();
          for (const letter of text) document.execCommand('insertText', false, letter);
        },
        selector,
        text,
      );
    },
    async press(keys) {
      const names = keys === '+' ? ['+'] : keys.split('+');
      const codes = names.map((key) => [key, keyCodes[key] ?? key.toUpperCase().charCodeAt(0)]);
      await inBrowser(`(async () => {
        // A popup that a script opened is not what the window's keys go to.
        ${element}.focus();
        await new Promise((resolve) => setTimeout(resolve, 50));
        const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!input.beginInputTransactionForTests(window)) throw new Error('no key can be pressed');
        const keys = ${JSON.stringify(codes)}.map(([key, keyCode]) => new KeyboardEvent('', { key, keyCode }));
        for (const key of keys) input.keydown(key);
        for (const key of keys.reverse()) input.keyup(key);
      })()`);
      await sleep(50);
    },
    async setScheme(scheme) {
      // The popup follows the toolbar's theme, not the preference for pages.
      await inBrowser(`void (${element}.browsingContext.prefersColorSchemeOverride = '${scheme}')`);
      await until(`the popup turns ${scheme}`, () => evaluate(hasScheme, scheme));
    },
    async screenshot(file) {
      await evaluate(finishMotion);
      const picture = await inBrowser(`(async () => {
        const scale = window.devicePixelRatio;
        const bitmap = await ${element}.browsingContext.currentWindowGlobal.drawSnapshot(null, scale, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL();
      })()`);
      await writeFile(file, Buffer.from(picture.split(',')[1], 'base64'));
    },
    isOpen,
    async close() {
      await evaluate(() => window.close()).catch(() => {});
      await until('the popup closes', async () => !(await isOpen()), 5000);
    },
  };
}
