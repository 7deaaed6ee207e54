import type { Page } from 'puppeteer-core';
import type { Extension } from './extension';
import { fillIn, prepareLock, proveOnPage, tap } from './lock';
import { plantedWord } from './profile';

/** What the reader was told so far, and so what has to be there. */
export interface Told {
  /** The texts of entries said to be kept. */
  kept: Set<string>;
  /** The texts of entries that were taken away: they must not come back. */
  gone: Set<string>;
  /** Every recovery code there ever was, newest last, and the passphrase of the lock in force. */
  codes: string[];
  passphrase: string | null;
}

/** Something that is under way when the browser is killed. */
export interface Act {
  name: string;
  /** The tap that begins it. Everything slow that changes nothing has been done before. */
  begin(): Promise<unknown>;
  /** Whether the page has said that it is done. */
  isSaid(): Promise<boolean>;
  /** Until when the kill comes, in ms after the tap. */
  within: number;
  /** The two states that may stand: as before, and as after. Each changes what was told. */
  after(told: Told): void;
}

const says = (page: Page, selector: string) => async () =>
  (await page.$eval(selector, (status) => status.textContent!.trim())) !== '';

export async function keep(mendful: Extension): Promise<Act> {
  const page = await mendful.page('popup.html', '#good');
  const word = plantedWord();
  // A draft that outlived the last kill stands there.
  await fillIn(page, '#good', word);
  return {
    name: 'keeping',
    begin: () => tap(page, '#keep'),
    isSaid: says(page, '#status'),
    within: 60,
    after: (told) => void told.kept.add(word),
  };
}

/** A row of the journal whose text is one of those that were told. */
async function aRow(mendful: Extension, told: Told): Promise<{ page: Page; id: string; text: string }> {
  const page = await mendful.page('journal.html', '[data-entry]');
  const rows = await page.$$eval('[data-entry]', (all) =>
    all.map((row) => [(row as HTMLElement).dataset.entry!, row.textContent!] as const),
  );
  const texts = [...told.kept];
  for (const [id, shown] of rows) {
    const text = texts.find((one) => shown.includes(one));
    if (text) return { page, id, text };
  }
  throw new Error('the journal shows none of what was kept');
}

export async function edit(mendful: Extension, told: Told): Promise<Act> {
  const { page, id, text } = await aRow(mendful, told);
  const word = plantedWord();
  await tap(page, `[data-entry="${id}"] [data-act="edit"]`);
  await fillIn(page, `#edit-${id}`, word);
  return {
    name: 'editing',
    begin: () => tap(page, `[data-entry="${id}"] [data-act="save"]`),
    isSaid: says(page, '#status'),
    within: 60,
    after(told) {
      told.kept.delete(text);
      told.gone.add(text);
      told.kept.add(word);
    },
  };
}

/** Deleting goes on after it was said: two seconds later everything is written anew. */
export async function remove(mendful: Extension, told: Told): Promise<Act> {
  const { page, id, text } = await aRow(mendful, told);
  return {
    name: 'deleting',
    begin: () => tap(page, `[data-entry="${id}"] [data-act="remove"]`),
    isSaid: says(page, '#status'),
    within: 2600,
    after(told) {
      told.kept.delete(text);
      told.gone.add(text);
    },
  };
}

/** Turning the lock on, or putting a new one in its place. */
export async function lock(mendful: Extension, told: Told): Promise<Act> {
  const page = await mendful.page('options.html', told.passphrase ? '#change-lock' : '#begin-lock');
  if (told.passphrase) await proveOnPage(page, '#change-lock', told.passphrase);
  else await tap(page, '#begin-lock');
  const passphrase = plantedWord();
  told.codes.push(await prepareLock(page, passphrase));
  return {
    name: told.passphrase ? 're-keying' : 'locking',
    begin: () => tap(page, '#put-lock'),
    isSaid: async () => (await page.$('#lock-now')) !== null,
    within: 1200,
    after(told) {
      told.passphrase = passphrase;
    },
  };
}

export async function turnOff(mendful: Extension, told: Told): Promise<Act> {
  const page = await mendful.page('options.html', '#turn-lock-off');
  const { passphrase } = told;
  return {
    name: 'turning off',
    begin: () => proveOnPage(page, '#turn-lock-off', passphrase!),
    isSaid: async () => (await page.$('#begin-lock')) !== null,
    within: 6000,
    after(told) {
      told.passphrase = null;
    },
  };
}
