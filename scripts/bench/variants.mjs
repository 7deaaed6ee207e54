import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from '../drive/common.mjs';
import { Plain } from '../setup/node.mjs';
import { journalOf } from './settled.mjs';

/** When a page of Mendful can be used: its selector, with nothing kept and with something. */
const ready = {
  'popup.html': () => '#ask',
  'options.html': () => '#next-planned:not([data-at=""])',
  'journal.html': (years) => (years ? '.entry' : '.empty'),
};

/**
 * One extension of a run: what it is called, where its files stand, what its storage holds, and which of its pages are
 * opened with what to wait for. `ready` is null where nobody knows: then it is when nothing moves any more.
 * @typedef {{ name: string, who: string, folder: string, years: number | null, locked: boolean,
 *   stored: Record<string, unknown> | null, pages: { file: string, ready: string | null }[] }} Variant
 */

/** The floor: an extension with one page that holds one word. */
function blank(folder) {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Blank',
    version: '1',
    action: { default_popup: 'blank.html' },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    path.join(folder, 'blank.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><body><p id="app">Blank</p></body></html>',
  );
  const pages = [{ file: 'blank.html', ready: '#app' }];
  return { name: 'blank', who: 'a blank page', folder, years: null, locked: false, stored: null, pages };
}

function beside({ folder, page, name }, into, n) {
  if (!existsSync(path.join(folder, 'manifest.json'))) throw new Plain(`${folder} holds no extension.`);
  const manifest = readManifest(folder);
  const file = page ?? (manifest.action ?? manifest.browser_action)?.default_popup;
  if (!file) throw new Plain(`${folder} has no popup: name a page, as in ${folder}:page.html.`);
  const copy = path.join(into, `beside-${n}`);
  cpSync(folder, copy, { recursive: true });
  const pages = [{ file: file.replace(/^\//, ''), ready: null }];
  return { name: `beside-${n}`, who: name, folder: copy, years: null, locked: false, stored: null, pages };
}

/** One copy for each age: unpacked extensions are told apart by their folder, so each gets a storage of its own. */
function mendful(dist, years, locked, into, files) {
  const name = `mendful-${years}${locked ? '-locked' : ''}`;
  const folder = path.join(into, name);
  cpSync(dist, folder, { recursive: true });
  const pages = files.map((file) => ({ file, ready: ready[file](years) }));
  return { name, who: 'Mendful', folder, years, locked, stored: journalOf(years), pages };
}

/**
 * Everything that is opened in the rounds of one browser.
 * @returns {Variant[]}
 */
export function makeVariants({ only, years, beside: others }, dist, into) {
  const files = ['popup', 'options', 'journal'].filter((part) => only.includes(part));
  const pages = files.map((part) => `${part}.html`);
  return [
    blank(path.join(into, 'blank')),
    ...others.map((one, n) => beside(one, into, n)),
    ...years.map((n) => mendful(dist, n, false, into, pages)),
    ...(only.includes('popup') ? years.map((n) => mendful(dist, n, true, into, ['popup.html'])) : []),
  ];
}

/** The id an extension goes by in Firefox, written into the copy: two with the same one cannot stand side by side. */
export function nameForFirefox({ folder, name }) {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const id = `${name}@bench.example`;
  manifest.browser_specific_settings = { gecko: { ...manifest.browser_specific_settings?.gecko, id } };
  // An extension made for Chromium may name a worker that Firefox does not know.
  if (manifest.background?.service_worker && !manifest.background.scripts) delete manifest.background;
  delete manifest.key;
  writeFileSync(file, JSON.stringify(manifest));
  return id;
}
