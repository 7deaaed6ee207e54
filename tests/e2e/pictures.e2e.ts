import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellBoxes } from '../../scripts/gallery/boxes.mjs';
import { compareBoxes } from '../../scripts/gallery/compare-boxes.mjs';
import { comparePictures } from '../../scripts/gallery/compare-pictures.mjs';
import type { Gallery, PageName, Taken } from '../../scripts/gallery/gallery.d.mts';
import { readKept } from '../../scripts/gallery/kept.mjs';
import { openGallery, widths } from '../../scripts/gallery/open.mjs';
import { takePictures } from '../../scripts/gallery/take.mjs';
import { kind } from './extension';

/** Where a picture that changed is put beside the one it was, with what differs. */
const shown = path.resolve('.output/test/pictures');
const kept = readKept();
const renew = 'npm run gallery -- --record renews what was recorded, once it was looked at';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery(kind);
});
afterAll(() => gallery?.close());

/** The boxes of every story in this browser. */
async function boxesHere(): Promise<Record<string, string[]>> {
  const boxes: Record<string, string[]> = {};
  for (const page of Object.keys(widths) as PageName[]) {
    const frame = await gallery.frame(page, { height: 1600 });
    for (const area of (await gallery.areas()).filter((one) => one.page === page))
      for (const story of area.stories) {
        const address = `${area.name}/${story}`;
        await frame.evaluate((address) => (window as any).showStory(address), address);
        boxes[address] = await frame.evaluate(tellBoxes);
      }
    await frame.close();
  }
  return boxes;
}

function expectAlike(boxes: Record<string, string[]>) {
  expect(Object.keys(boxes), renew).toEqual(Object.keys(kept.boxes));
  const changed = Object.entries(boxes).flatMap(([address, its]) =>
    compareBoxes(kept.boxes[address]!, its).map((says) => `${address}: ${says}`),
  );
  expect(changed, renew).toEqual([]);
}

// Letters are drawn otherwise on every system. Where they look as they did when the pictures were recorded, every pixel
// counts; anywhere else, and in the other browser, the parts of every story have to stand where they stood.
function inPictures() {
  let taken: Taken;
  beforeAll(async () => {
    taken = await takePictures(gallery);
  }, 240_000);

  test('is laid out as it was recorded', () => expectAlike(taken.boxes));

  test('has changed in no pixel, where letters look as they did then', () => {
    expect(Object.keys(taken.pictures).sort(), renew).toEqual(Object.keys(kept.pictures).sort());
    if (taken.mark !== kept.mark) {
      console.warn('Letters look otherwise on this machine: boxes were compared, and no pixels.');
      return;
    }
    const changed = Object.entries(taken.pictures).flatMap(([name, picture]) => {
      if (Buffer.from(kept.pictures[name]!).equals(picture)) return [];
      const { pixels, picture: differs } = comparePictures(kept.pictures[name]!, picture);
      if (pixels === 0) return [];
      mkdirSync(shown, { recursive: true });
      writeFileSync(path.join(shown, `${name}.png`), picture);
      writeFileSync(path.join(shown, `${name}-differs.png`), differs);
      return [`${name}: ${pixels} pixels, shown in .output/test/pictures/${name}-differs.png`];
    });
    expect(changed, renew).toEqual([]);
  });

  test('takes no more room than pictures may', () => {
    const bytes = Object.values(kept.pictures).reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBeLessThan(4_000_000);
  });
}

function inBoxes() {
  test('is laid out as it was recorded', async () => expectAlike(await boxesHere()), 240_000);
}

describe(`the gallery, in ${kind}`, kind === 'chromium' ? inPictures : inBoxes);
