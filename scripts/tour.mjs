import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { until } from './drive/common.mjs';
import { dueNow } from './drive/due.mjs';
import { root } from './setup/node.mjs';

const folder = path.join(root, '.output', 'tour');

/**
 * Shows that Mendful works where nobody can look: in a headless browser with a fresh profile a prompt comes, a
 * check-in is kept through the real popup, and pictures are taken. Throws at the first thing that cannot be done.
 * @param {'chromium' | 'firefox'} kind
 */
export async function tour(kind) {
  const { open } = await import(`./drive/${kind}.mjs`);
  const extension = await open();
  try {
    console.log(
      `There is no display, so this is a tour of Mendful in ${extension.version}, with a fresh profile.\n`,
    );
    const id = await raise(extension);
    const raised = await keep(extension, id);
    await tell(extension, raised);
    await picture(extension);
  } catch (error) {
    // What is waited for in vain often has its reason there.
    for (const line of await extension.errors()) console.error(`In the extension: ${line}`);
    throw error;
  } finally {
    await extension.close();
  }
}

/** Makes a planned moment due while the background sleeps, and waits for the prompt and its notification. */
async function raise({ storage, stopBackground, notifications }) {
  await until('the installation stores its rhythm', async () => (await storage.get()).rhythm);
  await stopBackground();
  await storage.set(dueNow(Date.now(), await storage.get()));
  const raised = await until('a prompt is raised', async () =>
    (await storage.get()).asked?.value?.find(({ outcome }) => outcome === undefined),
  );
  await until('its notification is shown', async () => (await notifications()).includes(raised.id));
  console.log(
    `1. A planned moment was due. The sleeping background woke, wrote down the prompt "${raised.promptId}"`,
  );
  console.log('   and showed a notification.');
  return raised.id;
}

/** Clicks the notification and keeps two feelings and a good thing through the popup's own controls; the prompt is let go. */
async function keep(extension, id) {
  await extension.clickNotification(id);
  // Where the browser lets no background open its popup there is a window instead; the toolbar has it anyway.
  const popup = await extension.shownPopup('#ask', 3000).catch(() => extension.openPopup('#ask'));
  const ask = await until('the popup shows the prompt', () => popup.text('#ask'));
  console.log(`2. A click on the notification opened the popup. It asks: "${ask}"`);
  await popup.click('label:has(input[name="tile"][value="hurt"])');
  await popup.click('label:has(input[name="word"][value="sad"])');
  await popup.click('label:has(input[name="tile"][value="warm"])');
  await popup.type('#good', 'The tea was warm.');
  await mkdir(folder, { recursive: true });
  await popup.screenshot(path.join(folder, 'toolbar-popup.png'));
  await popup.click('#keep');
  const status = await until('the popup says that it has kept', () => popup.text('#status'));
  console.log(`3. Two feelings and a good thing were kept there. The popup says: "${status}"`);
  // While a prompt stands, the one alarm is for its end. Let go, it leaves the alarm to the next.
  await popup.click('#not-now');
  await popup.waitFor('#let-go');
  await popup.click('#let-go');
  const raised = await until('the prompt is let go', async () =>
    (await extension.storage.get()).asked.value.find((one) => one.id === id && one.outcome),
  );
  await popup.close();
  return raised;
}

/** Prints what storage holds now and when the next prompt is planned, which is when the one alarm rings. */
async function tell({ storage, alarms }, { expiresAt }) {
  const next = await until('the next prompt is planned', async () => {
    const times = (await alarms()).map(({ scheduledTime }) => scheduledTime);
    return times.find((time) => time !== expiresAt);
  });
  console.log('4. Storage now holds:');
  for (const [key, { value, ...rest }] of Object.entries(await storage.get())) {
    const shown = key.startsWith('entries:')
      ? JSON.stringify(value, null, 2)
      : shorten(JSON.stringify(value ?? rest));
    console.log(`   ${key}: ${shown.replaceAll('\n', '\n   ')}`);
  }
  const when = new Date(next).toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' });
  console.log(`5. The next prompt is planned for ${when}.`);
}

const shorten = (text) => (text.length > 160 ? `${text.slice(0, 160)} …` : text);

/** Pictures of every page, light and dark, with what was just kept in them. */
async function picture(extension) {
  const pages = { popup: [372, '#keep'], options: [960, '#app > *'], journal: [960, '#app > *'] };
  console.log('6. Pictures:');
  for (const [name, [width, ready]] of Object.entries(pages)) {
    const page = await extension.page(`${name}.html`, ready);
    for (const scheme of ['light', 'dark']) {
      await extension.setScheme(page, scheme);
      const file = path.join(folder, `${name}-${scheme}.png`);
      await rm(file, { force: true });
      await extension.screenshot(page, { path: file, width, deviceScaleFactor: 2 });
      console.log(`   ${path.relative(root, file)}`);
    }
    await page.close();
  }
  console.log(`   ${path.relative(root, path.join(folder, 'toolbar-popup.png'))}`);
}
