// npm run gallery: every component in every state, in a browser; without a display, as pictures. --record renews those
// that the tests compare with.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { goOnWithProjectNode, main, Plain, root } from '../setup/node.mjs';
import { record } from './kept.mjs';
import { openGallery } from './open.mjs';
import { takePictures } from './take.mjs';

const args = process.argv.slice(2);

async function show() {
  const server = await createServer({
    configFile: path.join(root, 'gallery', 'vite.config.ts'),
    server: { open: true, host: '127.0.0.1' },
  });
  await server.listen();
  server.printUrls();
}

async function take() {
  const gallery = await openGallery('chromium');
  try {
    return await takePictures(gallery);
  } finally {
    await gallery.close();
  }
}

function save({ pictures }) {
  const folder = path.join(root, '.output', 'gallery-pictures');
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of Object.entries(pictures))
    writeFileSync(path.join(folder, `${name}.png`), picture);
  console.log(`${Object.keys(pictures).length} pictures in ${path.relative(root, folder)}`);
}

await main(async () => {
  await goOnWithProjectNode();
  const unknown = args.find((arg) => arg !== '--record');
  if (unknown) throw new Plain(`npm run gallery knows --record, and not ${unknown}.`);
  if (args.includes('--record')) {
    const bytes = record(await take());
    console.log(
      `recorded, ${(bytes / 1e6).toFixed(2)} MB; look through the pictures before they are committed`,
    );
    return;
  }
  const hasDisplay = process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (hasDisplay) await show();
  else save(await take());
});
