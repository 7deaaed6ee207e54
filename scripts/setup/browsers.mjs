import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Plain, root } from './node.mjs';

/** @typedef {'chromium' | 'firefox'} Kind */

const kinds = {
  chromium: {
    title: 'Chrome or Chromium',
    variable: 'CHROME_PATH',
    names: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
    download: 'chrome',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    debian: 'firefox-esr',
    download: 'firefox',
  },
};

const downloads = path.join(root, '.browsers');

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The first of these names that PATH knows, as a whole path. */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name + ending)))
    .find((file) => isProgram(file));
}

function usualPlaces({ mac, windows }) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(os.homedir(), 'Applications')];
    return folders.flatMap((folder) => mac.map((file) => path.join(folder, file)));
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => windows.map((file) => path.join(folder, file)));
  }
  return [];
}

/** What an earlier `ensureBrowser` downloaded into the project. */
async function downloaded({ download }) {
  if (!existsSync(downloads)) return undefined;
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const installed = await getInstalledBrowsers({ cacheDir: downloads });
  return installed.filter(({ browser }) => browser === download).map((one) => one.executablePath);
}

/**
 * Where the browser stands, or null. An environment variable comes first, and is believed: when nothing is there
 * it is an error, because a browser other than the named one would be a surprise.
 * @param {Kind} kind
 * @returns {Promise<string | null>}
 */
export async function findBrowser(kind) {
  const { title, variable, names } = kinds[kind];
  const named = process.env[variable];
  if (named) {
    const file = isProgram(named) ? path.resolve(named) : onPath([named]);
    if (file) return file;
    throw new Plain(`${variable} is "${named}", but no program is there. Let it name ${title}, or unset it.`);
  }
  return (
    onPath(names) ??
    usualPlaces(kinds[kind]).find(isProgram) ??
    (await downloaded(kinds[kind]))?.find(isProgram) ??
    null
  );
}

function hasFonts() {
  try {
    return readdirSync('/usr/share/fonts', { recursive: true }).some((name) =>
      /\.(ttf|otf|ttc)$/i.test(name),
    );
  } catch {
    return false;
  }
}

/** Debian's own package. On other systems with apt-get it may not exist; then the download has its turn. */
function installWithApt({ title, debian }) {
  console.log(`${title} is missing: installing ${debian} with apt-get. This takes a minute or two.`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  // One unreachable source must not stop the others, so its result is not looked at.
  apt('-q', 'update');
  // A page without any font is a page of boxes.
  const packages = hasFonts() ? [debian] : [debian, 'fonts-dejavu-core'];
  const { status, stderr } = apt('-q', 'install', '-y', '--no-install-recommends', ...packages);
  if (status !== 0) console.log(`apt-get: ${stderr.trim().split('\n').at(-1)}`);
}

async function installWithDownload(kind) {
  const { title, download } = kinds[kind];
  const browsers = await import('@puppeteer/browsers');
  const platform = browsers.detectBrowserPlatform();
  if (!platform) throw new Error('this system is not known');
  console.log(`${title} is missing: downloading it into .browsers. This takes a minute or two.`);
  const installed = await browsers.install({
    browser: download,
    platform,
    buildId: await browsers.resolveBuildId(download, platform, 'stable'),
    cacheDir: downloads,
    // The libraries that Chrome shares with the system; only root may add them, and only apt-get is known here.
    installDeps: kind === 'chromium' && isRoot() && Boolean(onPath(['apt-get'])),
  });
  return installed.executablePath;
}

function isRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/**
 * Where the browser stands; installs it when it is missing.
 * @param {Kind} kind
 * @returns {Promise<string>}
 */
export async function ensureBrowser(kind) {
  const found = await findBrowser(kind);
  if (found) return found;
  const { title, variable } = kinds[kind];
  let reason = '';
  try {
    if (isRoot() && onPath(['apt-get'])) installWithApt(kinds[kind]);
    const file = (await findBrowser(kind)) ?? (await installWithDownload(kind));
    if (isProgram(file)) return file;
  } catch (error) {
    reason = ` (${String(error.message).split('\n')[0]})`;
  }
  throw new Plain(
    `${title} is missing and could not be installed${reason}: install it, or let ${variable} name its program.`,
  );
}
