import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../setup/browsers.mjs';
import { Plain, root } from '../setup/node.mjs';

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The same answer for every call: Ctrl-C in npm arrives twice, and a browser must not be ended while it closes. */
export function once(work) {
  let answer;
  return () => {
    answer ??= work();
    return answer;
  };
}

/** Asks until the answer is truthy and returns it; after `ms` it throws, saying what was waited for. */
export async function until(what, ask, ms = 10_000) {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Plain(`Waited ${ms / 1000} s in vain: ${what}.`);
    await sleep(50);
  }
}

/** Ends a browser that puppeteer launched, with all its processes, which are a group of their own. */
export async function killAll(browser) {
  const main = browser.process();
  const ended = new Promise((resolve) => main.once('exit', resolve));
  process.kill(process.platform === 'win32' ? main.pid : -main.pid, 'SIGKILL');
  await ended;
  await browser.disconnect().catch(() => {});
}

/** The program to launch. Installing it is for `npm start` and `npm test`; a driver only says that it is missing. */
export async function program(kind) {
  const file = await findBrowser(kind);
  if (!file) throw new Plain(`No ${kind} was found: run npm start or npm test, which install it.`);
  return file;
}

/** Where the production build of a browser stands; MENDFUL_OUT names a folder with a build that nobody writes to. */
export const built = (name) =>
  path.join(process.env.MENDFUL_OUT ?? path.join(root, '.output'), `${name}-mv3`);

/** The built manifest, for what the driver has to know of the extension. */
export function readManifest(dist) {
  try {
    return JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8'));
  } catch {
    throw new Plain(
      `There is no built extension in ${path.relative(process.cwd(), dist) || dist}: run npm run build.`,
    );
  }
}

/** An old browser refuses the extension with a puzzling message, or takes it and lacks what it needs. */
export function checkVersion(version, needed, name) {
  const found = Number.parseInt(version.match(/\d+/)?.[0] ?? '', 10);
  if (found < Number.parseInt(needed, 10)) {
    throw new Plain(`${name} is version ${found}; Mendful needs ${Number.parseInt(needed, 10)} or newer.`);
  }
}

/** What to say when a notification to be clicked is not there. */
export function notShown(id, shown) {
  return `No notification "${id}" is shown; shown: ${shown.join(', ') || 'none'}.`;
}

/**
 * What both browsers do alike, through one extension page of the driver's own that is opened when first needed:
 * a page without any of Mendful's code, so that looking at the extension does not change it.
 * @param {() => Promise<import('puppeteer-core').Page>} openPage
 */
export function throughPage(openPage) {
  let opening = null;
  async function page() {
    opening ??= openPage().catch((error) => {
      opening = null;
      throw error;
    });
    const opened = await opening;
    if (!opened.isClosed()) return opened;
    opening = null;
    return page();
  }
  const inPage = async (work, ...args) => (await page()).evaluate(work, ...args);
  return {
    page,
    notifications: () => inPage(async () => Object.keys(await browser.notifications.getAll())),
    alarms: () => inPage(() => browser.alarms.getAll()),
    storage: {
      get: (keys = null) => inPage((keys) => browser.storage.local.get(keys), keys),
      set: (items) => inPage((items) => browser.storage.local.set(items), items),
      remove: (keys) => inPage((keys) => browser.storage.local.remove(keys), keys),
      clear: () => inPage(() => browser.storage.local.clear()),
    },
  };
}

/** Marks all the words of an element, as a reader does; returns them as the browser tells them. */
export const mark = (page, selector) =>
  page.$eval(selector, (element) => {
    getSelection().selectAllChildren(element);
    return { selectionText: getSelection().toString() };
  });

/** In a page: whether it has heard of a colour scheme. */
export const hasScheme = (scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches;

/** In a page: brings every transition to its end, so that a picture shows what they lead to. */
export function finishMotion() {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
}

/** A picture of the whole page at one width, whatever the window's size. */
export async function screenshot(page, { path, width, height = 600, deviceScaleFactor = 1 }) {
  await page.setViewport({ width, height, deviceScaleFactor });
  await page.evaluate(finishMotion);
  await page.screenshot({ path, fullPage: true });
}
