// npm run icons: draws public/icon/*.png from the two drawings beside this file, with the browser's own renderer.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { goOnWithProjectNode, main, root } from './setup/node.mjs';

/** At 16 px lines blur; that size has a drawing of its own, with its edges on whole pixels. */
const drawings = { 16: 'icon-small.svg', 32: 'icon.svg', 48: 'icon.svg', 128: 'icon.svg' };

await main(async () => {
  ensureDependencies();
  await goOnWithProjectNode();
  const { launch } = await import('./drive/chromium.mjs');
  const browser = await launch();
  const folder = path.join(root, 'public', 'icon');
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  for (const [name, drawing] of Object.entries(drawings)) {
    const size = Number(name);
    const svg = await readFile(path.join(root, 'scripts', drawing), 'utf8');
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    await page.screenshot({ path: path.join(folder, `${size}.png`), omitBackground: true });
    console.log(`public/icon/${size}.png`);
  }
  await browser.close();
});
