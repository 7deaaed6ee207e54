import { afterAll, beforeAll, expect, test } from 'vitest';
import { popupWords } from '../../content/words/popup';
import { dueNow } from '../../scripts/drive/due.mjs';
import { type Extension, kind, launch } from './extension';
import { readTree } from './read-tree';

type Any = Record<string, any>;

let mendful: Extension;
beforeAll(async () => {
  mendful = await launch();
  const now = Date.now();
  const raised = {
    id: 'made-up',
    kind: 'prompt',
    promptId: 'own-1',
    plannedAt: null,
    plannedOn: null,
    raisedAt: now,
    expiresAt: now + 3_600_000,
    snoozes: 0,
  };
  await mendful.storage.set({
    ...dueNow(now, {}),
    'own-prompts': { v: 1, value: { use: 'mixed', prompts: [{ id: 'own-1', text: 'What is here?' }] } },
    asked: { v: 1, value: [raised] },
  } as Any);
});
afterAll(() => mendful?.close());

// What a person hears who cannot see the page, from the question to *Kept*: by name and role, in order, in both browsers.
// A change here is meant or it is a fault; `npx vitest run --project e2e tree -u` writes down one that is meant.
test('a whole check-in reads well', async () => {
  const page = await mendful.page('popup.html', '#ask');
  // What is loaded after the first view, empty as yet.
  await page.waitForSelector('.care-place');
  const told = async (what: string) => `# ${what}\n\n${greetless(await readTree(mendful, page))}\n`;
  const heard = [await told('At rest')];
  await page.click('label:has([value="hurt"])');
  await page.waitForSelector('[name="word"]');
  await page.click('label:has([name="word"][value="lonely"])');
  await page.focus('#strength');
  await page.keyboard.press('ArrowRight');
  await page.click('#add-note');
  await page.waitForSelector('#note:focus');
  await page.keyboard.type('A long day.');
  heard.push(await told('With a feeling, a word, how strong, and a note'));
  await page.click('#keep');
  await page.waitForFunction(() => document.querySelector('#status')?.textContent !== '');
  await page.waitForSelector('.mended');
  heard.push(await told('Kept'));
  await expect(heard.join('\n')).toMatchFileSnapshot(`./trees/check-in-${kind}.txt`);
  await page.close();
});

/** The greeting goes by the time of day. */
const greetings = Object.values(popupWords.greeting).map((greeting) => `heading “${greeting}”`);
const greetless = (tree: string) =>
  greetings.reduce((rest, greeting) => rest.replaceAll(greeting, 'heading “(a greeting)”'), tree);
