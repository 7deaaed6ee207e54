// npm run icons: draws public/icon/ from the drawings beside this file and in icons/, with the browser's own renderer.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { goOnWithProjectNode, main, root } from './setup/node.mjs';

/** At 16 px lines blur; that size has a drawing of its own, with its edges on whole pixels. */
const sizes = { 16: '-small', 32: '', 48: '', 128: '' };
/** The bowl, and the three other pictures a reader can choose: where its files go, and where its drawings are. */
const pictures = { '': 'icon', leaf: 'icons/leaf', cup: 'icons/cup', page: 'icons/page' };

await main(async () => {
  ensureDependencies();
  await goOnWithProjectNode();
  const { launch } = await import('./drive/chromium.mjs');
  const browser = await launch();
  const page = await browser.newPage();
  for (const [name, drawing] of Object.entries(pictures)) {
    const folder = path.join('public', 'icon', name);
    await mkdir(path.join(root, folder), { recursive: true });
    for (const [size, form] of Object.entries(sizes)) {
      const px = Number(size);
      const svg = await readFile(path.join(root, 'scripts', `${drawing}${form}.svg`), 'utf8');
      await page.setViewport({ width: px, height: px, deviceScaleFactor: 1 });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${px}px; height: ${px}px }</style>${svg}`,
      );
      await page.screenshot({ path: path.join(root, folder, `${size}.png`), omitBackground: true });
      console.log(path.join(folder, `${size}.png`));
    }
  }
  await browser.close();
});
