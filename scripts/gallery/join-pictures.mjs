import { PNG } from 'pngjs';
import { packPicture } from './pack-picture.mjs';

/** Between two stories of an area. */
const gap = 6;
const grey = 0x80;

/**
 * One picture of several, each below the one before.
 * @param {readonly Uint8Array[]} pictures PNG files
 * @returns {Buffer} A PNG file, as small as can be.
 */
export function joinPictures(pictures) {
  const read = pictures.map((picture) => PNG.sync.read(Buffer.from(picture)));
  const width = Math.max(...read.map((one) => one.width));
  const height = read.reduce((sum, one) => sum + one.height + gap, -gap);
  const all = new PNG({ width, height });
  all.data.fill(grey);
  let top = 0;
  for (const one of read) {
    PNG.bitblt(one, all, 0, 0, one.width, one.height, 0, top);
    top += one.height + gap;
  }
  return packPicture(all);
}
