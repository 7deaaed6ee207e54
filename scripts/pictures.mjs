import { mkdirSync } from 'node:fs';
import { open } from './drive/chromium.mjs';
import { finishMotion } from './drive/common.mjs';
import { dueNow } from './drive/due.mjs';

// Renders the pictures of the README from the real extension, with a made-up journal. `npm run build` comes first.
const folder = '.github/pictures';
mkdirSync(folder, { recursive: true });
const hour = 3_600_000;
const now = Date.now();
const offsetMinutes = -new Date(now).getTimezoneOffset();
const at = (hoursAgo) => ({ at: now - hoursAgo * hour, offsetMinutes, id: `made-up-${hoursAgo}` });
const checkIn = (hoursAgo, tiles, words, some = {}) => ({
  ...at(hoursAgo),
  kind: 'check-in',
  tiles,
  words,
  ownWord: null,
  strength: null,
  note: '',
  ...some,
});
const entries = [
  checkIn(1, ['hurt', 'calm'], ['lonely', 'calm'], { note: 'Both, somehow.' }),
  { ...at(2), kind: 'note', text: 'The neighbour’s dog remembered me.' },
  {
    ...at(26),
    kind: 'reflection',
    promptId: '',
    asked: 'Which of today’s worries could wait until morning?',
    text: 'The letter. It will be the same letter tomorrow.',
  },
  checkIn(27, ['afraid'], ['anxious'], {
    strength: 4,
    note: 'The song in the shop. Went outside, counted red cars, it passed.',
  }),
  checkIn(50, ['okay', 'strong'], ['okay', 'proud'], {
    note: 'Said no, and did not explain it three times.',
  }),
  checkIn(55, ['worn-out'], []),
];
const months = Map.groupBy(entries, (entry) =>
  new Date(entry.at + offsetMinutes * 60_000).toISOString().slice(0, 7),
);
const shards = [...months].map(([month, its]) => [
  `entries:${month}`,
  { v: 1, value: its.sort((a, b) => a.at - b.at) },
]);

const mendful = await open();
try {
  await mendful.storage.set({
    ...dueNow(now, await mendful.storage.get(null)),
    ...Object.fromEntries(shards),
  });
  for (const scheme of ['light', 'dark']) {
    for (const [file, ready, width, height] of [
      ['popup', '#ask', 372, 600],
      ['journal', '.entry', 900, 640],
      ['options', '#next-planned', 1000, 760],
    ]) {
      const page = await mendful.page(`${file}.html`, ready);
      await mendful.setScheme(page, scheme);
      await page.setViewport({ width, height, deviceScaleFactor: 2 });
      await page.evaluate(() => document.fonts.ready.then(() => 0));
      await page.evaluate(finishMotion);
      await page.screenshot({ path: `${folder}/${file}-${scheme}.png` });
      await page.close();
    }
  }
} finally {
  await mendful.close();
}
console.log(`six pictures in ${folder}`);
