import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Extension } from './extension';

/** scrypt takes seconds on purpose, and twice as long when both cores are busy. */
export const patiently = { timeout: 40_000, interval: 50 };

export const tap = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center' });
    (element as HTMLElement).click();
  });

export async function fillIn(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (element, text) => {
      (element as HTMLInputElement).value = text;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** What the rest of storage stands on; undefined while somebody is writing everything anew. */
export async function groundOf(
  mendful: Extension,
): Promise<{ keyId: string | null; traces: boolean } | undefined> {
  const { ground } = await mendful.storage.get('ground');
  return (ground as any)?.value;
}

/** Resolves when nothing that was deleted is left to be erased from the browser's files. */
export async function tidied(mendful: Extension): Promise<void> {
  await expect.poll(async () => (await groundOf(mendful))?.traces, patiently).toBe(false);
}

/** On the options page: a new passphrase, up to the sheet with the recovery code, which is returned. */
export async function prepareLock(options: Page, passphrase: string): Promise<string> {
  await fillIn(options, '#new-passphrase', passphrase);
  await fillIn(options, '#new-passphrase-again', passphrase);
  await tap(options, '#make-lock');
  await options.waitForSelector('#recovery-code', patiently);
  return options.$eval('#recovery-code', (code) => code.textContent!.trim());
}

/** Sets the lock up with the reader's own taps. Returns the recovery code. */
export async function setUpLock(mendful: Extension, options: Page, passphrase: string): Promise<string> {
  await options.waitForSelector('#begin-lock');
  await tap(options, '#begin-lock');
  const code = await prepareLock(options, passphrase);
  await tap(options, '#put-lock');
  await options.waitForSelector('#lock-now', patiently);
  await tidied(mendful);
  return code;
}

/** Changes the passphrase. Returns the new recovery code. */
export async function changeLock(
  mendful: Extension,
  options: Page,
  was: string,
  next: string,
): Promise<string> {
  await proveOnPage(options, '#change-lock', was);
  const code = await prepareLock(options, next);
  await tap(options, '#put-lock');
  await options.waitForSelector('#lock-now', patiently);
  await tidied(mendful);
  return code;
}

export async function proveOnPage(options: Page, button: string, secret: string): Promise<void> {
  await options.waitForSelector(button);
  await tap(options, button);
  await fillIn(options, '#now-secret', secret);
  await tap(options, '#now-secret-go');
}

/** Opens the lock on a page that shows the way in. */
export async function unlockOn(page: Page, secret: string, then: string): Promise<void> {
  await fillIn(page, '#secret', secret);
  await tap(page, '#secret-go');
  await page.waitForSelector(then, patiently);
}
