import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '../drive/chromium.mjs';
import { built } from '../drive/common.mjs';
import { madeJournal } from './made-journal.mjs';

/** The floor: an extension with one page that holds one word. */
function blank(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Blank',
      version: '1',
      action: { default_popup: 'blank.html' },
    }),
  );
  writeFileSync(
    path.join(folder, 'blank.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><body><p id="app">Blank</p></body></html>',
  );
}

/**
 * One Chromium with the blank extension and, side by side, a Mendful for each journal, so that every round meets the
 * same noise. Unpacked extensions are told apart by their folder, so each gets a storage of its own.
 * @param {Record<string, Record<string, unknown>>} journals What storage holds, by name.
 */
export async function openStage(journals, dist = built('chrome')) {
  const folder = mkdtempSync(path.join(tmpdir(), 'mendful-bench-'));
  blank(path.join(folder, 'blank'));
  const browser = await launch();
  const urls = { blank: await install(browser, path.join(folder, 'blank')) };
  for (const [name, journal] of Object.entries(journals)) {
    cpSync(dist, path.join(folder, name), { recursive: true });
    urls[name] = await install(browser, path.join(folder, name));
    const page = await browser.newPage();
    await page.goto(`${urls[name]}help.html`);
    await page.evaluate((stored) => chrome.storage.local.set(stored), journal);
    await page.close();
  }
  return {
    browser,
    urls,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const install = async (browser, folder) => `chrome-extension://${await browser.installExtension(folder)}/`;

/** What a person's installation holds apart from entries: a role, so that nothing has to be asked first. */
const settled = {
  look: { v: 1, value: { theme: 'system', textSize: 'medium', noticeAt: Date.now() } },
  profile: {
    v: 1,
    value: {
      role: 'hurt',
      relationship: null,
      stage: 'S2',
      path: 'undecided',
      safe: 'unsaid',
      forgiveness: false,
      otherCompassion: false,
      gentleOnly: false,
      stageAskedAt: Date.now(),
      hiddenThemes: [],
      hiddenFeelings: [],
      ownWords: [],
    },
  },
};

/** Storage after so many years of use; none at all for 0. */
export const journalOf = (years, now = Date.now()) => ({
  ...settled,
  ...(years ? madeJournal({ years, now }) : {}),
});
