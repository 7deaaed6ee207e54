import { until } from '../drive/common.mjs';

const passphrase = 'lamp gravel otter nine seven';

/** Puts into each variant's storage what it is to hold, and turns the lock on where it is to be on; it stays open. */
export async function prepare(stage, variants) {
  for (const variant of variants) {
    if (!variant.stored) continue;
    const page = await stage.browser.newPage();
    await stage.go(page, `${stage.origin(variant)}help.html`);
    await page.evaluate((stored) => (globalThis.browser ?? chrome).storage.local.set(stored), variant.stored);
    if (variant.locked) await turnLockOn(stage, variant, page);
    await page.close();
  }
}

/** As a reader does it, on the options page. */
async function turnLockOn(stage, variant, page) {
  await stage.go(page, `${stage.origin(variant)}options.html`);
  const tap = async (selector) => {
    await page.waitForSelector(selector);
    await page.$eval(selector, (element) => element.click());
  };
  const type = async (selector) => {
    await page.waitForSelector(selector);
    await page.$eval(
      selector,
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      passphrase,
    );
  };
  await tap('#begin-lock');
  await type('#new-passphrase');
  await type('#new-passphrase-again');
  await tap('#make-lock');
  await page.waitForSelector('#recovery-code', { timeout: 60_000 });
  await tap('#put-lock');
  await page.waitForSelector('#lock-now', { timeout: 60_000 });
  await isTidy(page);
}

/** Resolves when what was deleted has been erased from the browser's files, which happens behind whoever deleted it. */
export function isTidy(page) {
  const traces = () =>
    page.evaluate(async () => {
      const { ground } = await (globalThis.browser ?? chrome).storage.local.get('ground');
      return ground?.value.traces ?? true;
    });
  return until('the traces are erased', async () => !(await traces()), 60_000);
}
