import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How many pixels of two pictures differ, and a picture that shows which: what is alike is faint, what is not is red.
 * Pictures of different sizes differ in everything that only one of them has.
 * @param {Uint8Array} recorded
 * @param {Uint8Array} found
 * @returns {{ pixels: number, picture: Buffer }}
 */
export function comparePictures(recorded, found) {
  const [was, is] = [recorded, found].map((file) => PNG.sync.read(Buffer.from(file)));
  const width = Math.max(was.width, is.width);
  const height = Math.max(was.height, is.height);
  const [one, other] = [was, is].map((picture) => onto(picture, width, height));
  const shown = new PNG({ width, height });
  const pixels = pixelmatch(one.data, other.data, shown.data, width, height, { threshold: 0.1 });
  const missing = width * height - Math.min(was.width, is.width) * Math.min(was.height, is.height);
  return { pixels: Math.max(pixels, missing), picture: PNG.sync.write(shown, { colorType: 2 }) };
}

function onto(picture, width, height) {
  const sheet = new PNG({ width, height });
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
  return sheet;
}
