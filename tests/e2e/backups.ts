import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { dueNow } from '../../scripts/drive/due.mjs';
import type { Extension } from './extension';
import { fillIn, patiently, tap } from './lock';

type Any = Record<string, any>;

export const newDownloads = () => mkdtempSync(path.join(tmpdir(), 'mendful-downloads-'));

/** Facts with which nothing comes by itself. */
export function quietFacts(): Any {
  const facts = dueNow(Date.now(), {}) as Any;
  facts.rhythm.value.week = facts.rhythm.value.week.map((day: Any) => ({ ...day, perDay: 0 }));
  return facts;
}

/** The options page, scrolled to where backups are. */
export async function openBackups(mendful: Extension): Promise<Page> {
  const page = await mendful.page('options.html#yours', '#backups');
  await tap(page, '#backups');
  await page.waitForSelector('#file-in');
  return page;
}

const finished = (folder: string, ending: string) =>
  readdirSync(folder).filter((name) => name.endsWith(ending));

/** Saves one kind of file with the reader's own taps. Returns what was saved and its name. */
export async function save(
  page: Page,
  downloads: string,
  form: 'sealed' | 'plain' | 'html' | 'markdown' | 'csv',
  passphrase = '',
): Promise<{ name: string; bytes: Buffer }> {
  // One browser writes over a file of the same name, the other writes beside it.
  for (const old of readdirSync(downloads)) rmSync(path.join(downloads, old));
  const endings = { sealed: '.age', plain: '.json', html: '.html', markdown: '.md', csv: '.csv' };
  await tap(page, `input[name="backup-form"][value="${form}"]`);
  if (form === 'sealed') {
    await fillIn(page, '#file-passphrase', passphrase);
    await fillIn(page, '#file-passphrase-again', passphrase);
    await tap(page, '#make-sealed');
  } else {
    await page.waitForSelector('#make-open');
    await tap(page, '#make-open');
    await page.waitForSelector('#save-open');
    expect(finished(downloads, endings[form])).toEqual([]);
    await tap(page, '#save-open');
  }
  await expect.poll(() => text(page, '#backup-says'), patiently).toMatch(/^Saved as notes-/);
  await expect.poll(() => finished(downloads, endings[form]).length, patiently).toBe(1);
  const [name] = finished(downloads, endings[form]);
  const file = path.join(downloads, name!);
  await expect.poll(() => existsSync(file) && readFileSync(file).length, patiently).toBeGreaterThan(0);
  await expect.poll(() => existsSync(`${file}.part`), patiently).toBe(false);
  return { name: name!, bytes: readFileSync(file) };
}

export const text = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.textContent ?? '');

/** Gives a file to the real file field. */
export async function choose(page: Page, bytes: Uint8Array | string, name = 'notes.json'): Promise<void> {
  const file = path.join(newDownloads(), name);
  writeFileSync(file, bytes);
  await page.waitForSelector('#file-in');
  const field = (await page.$('#file-in')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
}

/** Brings a file in with every setting ticked, and returns what is said then. */
export async function bringIn(page: Page, bytes: Uint8Array | string, name?: string): Promise<string> {
  await choose(page, bytes, name);
  await page.waitForSelector('#bring-in', patiently);
  for (const box of await page.$$('.file-preview input[type="checkbox"]:not(:checked)'))
    await box.evaluate((field) => (field as HTMLElement).click());
  await tap(page, '#bring-in');
  await expect.poll(() => text(page, '#restore-says'), patiently).not.toBe('');
  return text(page, '#restore-says');
}

/** The part of a backup that says what is kept: all of it but when it was made. */
export const itemsOf = (bytes: Uint8Array) => {
  const whole = new TextDecoder().decode(bytes);
  return whole.slice(whole.indexOf('"items"'));
};
