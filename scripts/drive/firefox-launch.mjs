import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { program } from './common.mjs';

/** Firefox draws a new origin for each installation; a known one is an address that can be opened. */
const forAddOns = (uuids) => ({
  'extensions.webextensions.uuids': JSON.stringify(uuids),
  // Mendful is a temporary add-on here, and those take their storage with them when the browser closes.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Otherwise the driver's own page, manifest.json, becomes a viewer of JSON.
  'devtools.jsonview.enabled': false,
});

/** By preferences: what WebDriver BiDi sets is not heeded for a download from an extension's page. */
const downloadsTo = (folder) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
});

/** Firefox as root refuses a home that belongs to somebody else, as in some CI containers. */
async function ownHome() {
  if (process.getuid?.() !== 0 || statSync(os.homedir(), { throwIfNoEntry: false })?.uid === 0) return {};
  const home = path.join(os.tmpdir(), 'mendful-home');
  await mkdir(home, { recursive: true });
  return { HOME: home };
}

/**
 * Firefox alone, without an extension.
 * @param {{ uuids: Record<string, string>, profile?: string, headless?: boolean, downloads?: string,
 *   preferences?: Record<string, unknown> }} options `uuids`: the origins of add-ons by their id.
 */
export async function launch({ uuids, profile, headless = true, downloads, preferences = {} }) {
  if (profile) await mkdir(profile, { recursive: true });
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: await program('firefox'),
    headless,
    ...(headless ? {} : { defaultViewport: null }),
    ...(profile ? { userDataDir: path.resolve(profile) } : {}),
    // Without it WebDriver BiDi may not open an extension's pages.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...(await ownHome()) },
    extraPrefsFirefox: {
      ...forAddOns(uuids),
      // The system's notifications cannot be listed without a desktop; Firefox's own windows can, and be clicked.
      ...(headless ? { 'alerts.useSystemBackend': false } : {}),
      ...(downloads ? downloadsTo(path.resolve(downloads)) : {}),
      ...preferences,
    },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
