import path from 'node:path';
import {
  built,
  checkVersion,
  hasScheme,
  killAll,
  mark,
  notShown,
  once,
  readManifest,
  screenshot,
  sleep,
  throughPage,
  until,
} from './common.mjs';
import { launch } from './firefox-launch.mjs';
import { pickLine } from './firefox-menu.mjs';
import { popup } from './firefox-popup.mjs';
import { privileged } from './firefox-privileged.mjs';

/** The origin of Mendful's pages. */
const uuid = '6d656e64-6675-4c21-8a1d-2f0b7c5e9d34';

/**
 * Puts the browser's window in front, as it is with the system's own notifications: Firefox opens no popup in a window
 * that is not, and those it draws itself take the front in being shown.
 */
const toFront = `
  window.focus();
  for (let n = 0; n < 100 && Services.focus.activeWindow !== window; n++)
    await new Promise((resolve) => setTimeout(resolve, 50));`;

/**
 * Opens Firefox with Mendful in it, as a temporary add-on.
 * @param {import('./drive.d.mts').OpenOptions} options
 * @returns {Promise<import('./drive.d.mts').Extension>}
 */
export async function open({
  dist = built('firefox'),
  profile,
  headless = true,
  downloads,
  preferences,
} = {}) {
  const manifest = readManifest(dist);
  const { gecko } = manifest.browser_specific_settings;
  const browser = await launch({ uuids: { [gecko.id]: uuid }, profile, headless, downloads, preferences });
  try {
    const version = await browser.version();
    checkVersion(version, gecko.strict_min_version ?? '0', 'Firefox');
    await browser.installExtension(path.resolve(dist));
    const extension = drive(browser, version, gecko.id);
    await until('the background starts', extension.backgroundRuns);
    return extension;
  } catch (error) {
    await close(browser);
    throw error;
  }
}

/** Firefox sometimes does not answer that it closes. */
export async function close(browser) {
  const process = browser.process();
  await Promise.race([browser.close(), sleep(5000)]);
  if (process && process.exitCode === null && process.signalCode === null) process.kill('SIGKILL');
}

function drive(browser, version, gecko) {
  const url = (page) => `moz-extension://${uuid}/${page}`;
  const inBrowser = (expression) => privileged(browser, expression);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(gecko)}).extension`;
  const backgroundState = () => inBrowser(`String(${extension}.backgroundState)`);

  async function page(file, ready = 'body') {
    const page = await browser.newPage();
    // The page changes its process on the way; puppeteer never hears that it has loaded.
    await page.goto(url(file), { waitUntil: [] });
    // A page may shorten its own address once it has read it.
    const [address] = url(file).split('#');
    await until(`${file} opens`, () =>
      page
        .evaluate((url) => location.href.startsWith(url) && document.readyState === 'complete', address)
        .catch(() => false),
    );
    await page.waitForSelector(ready);
    return page;
  }
  const through = throughPage(() => page('manifest.json'));

  /** 0 dark, 1 light: for all pages, there is no switch for a single one. */
  const setScheme = async (page, scheme) => {
    const value = scheme === 'dark' ? 0 : 1;
    await inBrowser(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
    );
    // The pages run in other processes, which hear of it a little later.
    await until(`the page turns ${scheme}`, () => page.evaluate(hasScheme, scheme));
  };

  async function shownPopup(ready = 'body', timeout = 15_000) {
    const handle = popup(await through.page(), inBrowser);
    await until('the popup opens', handle.isOpen, timeout);
    await handle.waitFor(ready, timeout);
    return handle;
  }

  return {
    browser,
    kind: 'firefox',
    version,
    url,
    page,
    async stopBackground() {
      const stop = `${extension}.terminateBackground({ disableResetIdleForTest: true }).then(() => true)`;
      const isStopped = async () => (await backgroundState()) === 'stopped';
      // It may answer without having stopped a page that is just starting, and an event on its way starts it anew.
      await until('the event page stops', async () => {
        if (!(await isStopped())) await inBrowser(stop);
        return isStopped();
      });
    },
    backgroundRuns: async () => (await backgroundState()) === 'running',
    async clickNotification(id) {
      // Without the system's backend Firefox draws a window of its own for each notification, also headless.
      // The window knows its texts, but not the extension's name for it.
      const shown = await (await through.page()).evaluate(async () => browser.notifications.getAll());
      if (!shown[id]) throw new Error(notShown(id, Object.keys(shown)));
      const texts = JSON.stringify([shown[id].title, shown[id].message]);
      const clicked = await inBrowser(`(async () => {
        const [title, message] = ${texts};
        for (let i = 0; i < 100; i++) {
          const windows = [...Services.wm.getEnumerator('alert:alert')].filter((one) =>
            one.document.readyState === 'complete' && one.gAlertListener &&
            one.arguments[1] === title && one.arguments[2] === message);
          if (windows.length > 0) {
            const shown = windows.at(-1);
            ${toFront}
            shown.onAlertClick();
            // By itself it fades first, and a popup that opens meanwhile is taken down with it.
            shown.close();
            return true;
          }
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return false;
      })()`);
      if (!clicked) throw new Error(`Firefox lists the notification "${id}" but shows no window for it.`);
    },
    async pickMarked(page, selector) {
      await page.bringToFront();
      await mark(page, selector);
      await page.click(selector, { button: 'right' });
      await until('the line in the menu is picked', () => inBrowser(pickLine(gecko)), 10_000);
    },
    async errors() {
      // An answer that comes when its page is closed, or closing, is told like an error, but is none.
      const found = await inBrowser(`JSON.stringify(Services.console.getMessageArray()
        .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
        .filter((one) => !/^Promise resolved (after context unloaded|while context is inactive)/.test(one.errorMessage))
        .filter((one) => one.sourceName.startsWith(${JSON.stringify(url(''))}))
        .map((one) => one.errorMessage + '\\n    at ' + one.sourceName + ':' + one.lineNumber + ':' + one.columnNumber))`);
      return JSON.parse(found);
    },
    notifications: through.notifications,
    alarms: through.alarms,
    storage: through.storage,
    async openPopup(ready) {
      const from = await through.page();
      const old = popup(from, inBrowser);
      // One that is left over would be in the way; Chromium closes it by itself when a tab comes to the front.
      if (await old.isOpen()) await old.close();
      await from.bringToFront();
      await inBrowser(`(async () => {${toFront}})()`);
      await from.evaluate(() => browser.action.openPopup());
      return shownPopup(ready);
    },
    shownPopup,
    setScheme,
    screenshot,
    kill: once(() => killAll(browser)),
    close: once(() => close(browser)),
  };
}
