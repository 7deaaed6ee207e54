// npm run listing: the pictures for the stores, of the real extension with a made-up year. `npm run build` comes first.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { finishMotion, until } from './drive/common.mjs';
import { dueNow } from './drive/due.mjs';
import { frame, shownWidth } from './listing/frame.mjs';
import { madeUpYear } from './listing/made-up.mjs';
import { scenes } from './listing/scenes.mjs';
import { main, root } from './setup/node.mjs';

// Where it is evening now, so that the greeting is the same at every hour. Where a browser does not heed it, it greets by its own.
const east = ((19 - new Date().getUTCHours() + 36) % 24) - 12;
process.env.TZ = `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;

const folder = path.join(root, 'listing', 'pictures');
const words = JSON.parse(readFileSync(path.join(root, 'listing', 'en', 'pictures.json'), 'utf8'));

/** A picture of what a page shows, in base64, as many pixels wide as it will stand in the frame. */
async function shoot(page, { shape, width, height }) {
  // The browser makes the popup as high as what it holds.
  if (shape === 'beside')
    height = Math.min(height, await page.$eval('.popup-page', (its) => Math.ceil(its.scrollHeight)));
  await page.setViewport({ width, height, deviceScaleFactor: shownWidth[shape] / width });
  await page.evaluate(() => document.fonts.ready.then(() => 0));
  await page.evaluate(finishMotion);
  return page.screenshot({ encoding: 'base64' });
}

/** The mended bowl alone, with nothing behind it. */
async function shootBowl(page) {
  const bowl = await page.$('main .mended:not(.small)');
  await bowl.evaluate((svg) => {
    for (let one = svg.parentElement; one; one = one.parentElement) one.style.background = 'none';
  });
  return bowl.screenshot({ encoding: 'base64', omitBackground: true });
}

/** The stores take 24 bits a pixel and no transparency. */
const opaque = (bytes) => PNG.sync.write(PNG.sync.read(Buffer.from(bytes)), { colorType: 2 });

async function put(mendful, name, [width, height], what) {
  const page = await mendful.browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(frame({ ...what, ...words[what.name] }));
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())).then(() => 0));
  writeFileSync(path.join(folder, name), opaque(await page.screenshot()));
  await page.close();
  console.log(path.join('listing', 'pictures', name));
}

await main(async () => {
  const { open } = await import('./drive/chromium.mjs');
  mkdirSync(folder, { recursive: true });
  const mendful = await open();
  try {
    const stored = await until('the installation stores its rhythm', async () => {
      const all = await mendful.storage.get(null);
      return all.rhythm && all;
    });
    const now = Date.now();
    const rhythm = dueNow(now, stored).rhythm.value;
    const calm = { ...rhythm, timing: 'windows', week: rhythm.week.map((one) => ({ ...one, perDay: 0 })) };
    await mendful.storage.set({ ...dueNow(now, stored), rhythm: { v: 1, value: calm }, ...madeUpYear(now) });
    for (const [at, scene] of scenes.entries()) {
      const { shape, scheme, file, ready, act } = scene;
      const page = await mendful.page(file, ready);
      await mendful.setScheme(page, scheme);
      const size = {
        shape,
        ...(shape === 'beside' ? { width: 372, height: 600 } : { width: 1120, height: 640 }),
      };
      await page.setViewport({ width: size.width, height: size.height });
      await act?.(page);
      const image = await shoot(page, size);
      await put(mendful, `${at + 1}-${scene.name}.png`, [1280, 800], { ...scene, image });
      await page.close();
    }
    const page = await mendful.page('journal.html', '.mended:not(.small)');
    await mendful.setScheme(page, 'light');
    await page.setViewport({ width: 1120, height: 700, deviceScaleFactor: 2 });
    const image = await shootBowl(page);
    await put(mendful, 'tile.png', [440, 280], { name: 'tile', shape: 'tile', scheme: 'light', image });
  } finally {
    await mendful.close();
  }
});
