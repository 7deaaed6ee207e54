import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { collectErrors } from './chromium-errors.mjs';
import { popup } from './chromium-popup.mjs';
import {
  built,
  checkVersion,
  killAll,
  mark,
  notShown,
  once,
  program,
  readManifest,
  screenshot,
  sleep,
  throughPage,
  until,
} from './common.mjs';

const quiet = ['--disable-component-update', '--no-default-browser-check'];

/**
 * Chromium alone, without an extension.
 * @param {{ profile?: string, headless?: boolean, downloads?: string }} options
 */
export async function launch({ profile, headless = true, downloads } = {}) {
  const executablePath = await program('chromium');
  const start = (more) =>
    puppeteer.launch({
      executablePath,
      headless,
      // Extensions.loadUnpacked exists only over the pipe; branded Chrome has no --load-extension any more.
      pipe: true,
      enableExtensions: true,
      // A person's window keeps its own size, and no bar that says it is a test.
      ...(headless ? {} : { defaultViewport: null, ignoreDefaultArgs: ['--enable-automation'] }),
      ...(profile ? { userDataDir: path.resolve(profile) } : {}),
      ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: path.resolve(downloads) } } : {}),
      // On the small screen of a headless Chromium the toolbar popup would be cut off.
      args: [
        ...quiet,
        ...(headless ? ['--screen-info={1600x1200}', '--window-size=1280,1000'] : []),
        ...more,
      ],
      // The caller closes the browser, so that what was written is flushed first.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  // Chromium's sandbox refuses root outright.
  if (process.getuid?.() === 0) return start(['--no-sandbox']);
  try {
    return await start([]);
  } catch (error) {
    if (!lacksSandbox(executablePath)) throw error;
    console.warn('Chromium cannot use its sandbox on this system; it is opened without, for Mendful only.');
    return start(['--no-sandbox']);
  }
}

/**
 * Whether it is the sandbox that keeps Chromium from starting: a container or a hardened kernel may allow no user
 * namespaces. Chromium says so only on its error output, which puppeteer does not show when it uses a pipe.
 */
function lacksSandbox(executablePath) {
  if (process.platform !== 'linux') return false;
  const profile = mkdtempSync(path.join(tmpdir(), 'mendful-'));
  const args = ['--headless', `--user-data-dir=${profile}`, '--dump-dom', 'about:blank'];
  const { stderr } = spawnSync(executablePath, args, { encoding: 'utf8', timeout: 20_000 });
  rmSync(profile, { recursive: true, force: true });
  return /no usable sandbox|failed to move to new namespace/i.test(stderr);
}

/**
 * Opens Chromium with Mendful in it.
 * @param {import('./drive.d.mts').OpenOptions} options
 * @returns {Promise<import('./drive.d.mts').Extension>}
 */
export async function open({ dist = built('chrome'), profile, headless = true, downloads } = {}) {
  const manifest = readManifest(dist);
  const browser = await launch({ profile, headless, downloads });
  try {
    const version = await browser.version();
    checkVersion(version, manifest.minimum_chrome_version ?? '0', 'Chromium');
    const id = await browser.installExtension(path.resolve(dist));
    const extension = drive(browser, version, id, { dist, popupFile: manifest.action.default_popup });
    await until('the background starts', extension.backgroundRuns);
    return extension;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function drive(browser, version, id, { dist, popupFile }) {
  const origin = `chrome-extension://${id}/`;
  const url = (page) => origin + page;
  const isBackground = (target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  const background = () => browser.targets().find(isBackground);
  async function page(file, ready = 'body') {
    const page = await browser.newPage();
    await page.goto(url(file));
    await page.waitForSelector(ready);
    // Older Chromium has the interfaces only under `chrome`; what is evaluated here is the same for both browsers.
    await page.evaluate(() => {
      globalThis.browser ??= chrome;
    });
    return page;
  }
  const through = throughPage(() => page('manifest.json'));

  const errors = collectErrors(browser, origin, dist);

  /** The worker, started if it sleeps: the browser would start it for a click on a notification, too. */
  async function wokenBackground() {
    if (!background()) {
      const session = await (await through.page()).createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: origin });
      await session.detach();
    }
    const target = await browser.waitForTarget(isBackground, { timeout: 5000 });
    return target.worker();
  }

  async function stop(target) {
    // The old target lingers for a moment, and would be taken for a new one.
    const gone = new Promise((resolve) => {
      const look = (one) => {
        if (one !== target) return;
        browser.off('targetdestroyed', look);
        resolve();
      };
      browser.on('targetdestroyed', look);
    });
    // A worker that is just starting or ending refuses, or never answers; the caller looks and asks anew.
    (async () => (await target.worker())?.close())().catch(() => {});
    await Promise.race([gone, sleep(1000)]);
  }

  /** The popup that is open or about to be, whoever opens it. A tab may show the same file; only the view tells. */
  async function shownPopup(ready = 'body', timeout = 15_000) {
    const isView = () => chrome.extension.getViews({ type: 'popup' }).includes(window);
    const page = await until(
      'the popup opens',
      async () => {
        for (const target of browser.targets()) {
          if (target.type() !== 'page' || !target.url().startsWith(url(popupFile))) continue;
          const page = await target.asPage();
          if (await page.evaluate(isView).catch(() => false)) return page;
        }
        return null;
      },
      timeout,
    );
    await errors.alsoIn(page);
    await page.waitForSelector(ready, { timeout });
    return popup(page, await through.page());
  }

  return {
    browser,
    kind: 'chromium',
    version,
    url,
    page,
    async stopBackground() {
      // An event on its way may start a new one at once.
      await until('the worker stops', async () => {
        const target = background();
        if (target) await stop(target);
        return !background();
      });
    },
    backgroundRuns: async () => background() !== undefined,
    async clickNotification(id) {
      const shown = await through.notifications();
      if (!shown.includes(id)) throw new Error(notShown(id, shown));
      const worker = await wokenBackground();
      // Nothing can click a notification in a headless browser. Undocumented, but native events have dispatch().
      await worker.evaluate((id) => chrome.notifications.onClicked.dispatch(id), id);
    },
    async pickMarked(page, selector) {
      const told = {
        menuItemId: 'keep',
        editable: false,
        pageUrl: page.url(),
        ...(await mark(page, selector)),
      };
      const worker = await wokenBackground();
      await worker.evaluate((told) => chrome.contextMenus.onClicked.dispatch(told), told);
    },
    errors: async () => errors.found(),
    notifications: through.notifications,
    alarms: through.alarms,
    storage: through.storage,
    async openPopup(ready) {
      const from = await through.page();
      await from.bringToFront();
      await from.evaluate(() => browser.action.openPopup());
      return shownPopup(ready);
    },
    shownPopup,
    setScheme: (page, scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    screenshot,
    kill: once(() => killAll(browser)),
    close: once(() => browser.close()),
  };
}
