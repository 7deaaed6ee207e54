import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colours that lie this close become one: first sixteen steps of red, green and blue each, and fewer if need be. */
const steps = [16, 8, 4];

/**
 * A PNG file with a palette: a page has few colours, and letters a few more at their edges. It packs into a fifth. Of colours
 * that become one, the one most pixels have is shown: those of the house stay what they are.
 * @param {{ width: number, height: number, data: Uint8Array }} picture four bytes a pixel; what shows through is not kept
 * @returns {Buffer}
 */
export function packPicture({ width, height, data }) {
  const colours = Uint32Array.from({ length: width * height }, (_, pixel) => colourAt(data, pixel));
  for (const many of steps) {
    const palette = paletteOf(colours, many);
    if (!palette) continue;
    const rows = Buffer.alloc((width + 1) * height);
    colours.forEach((colour, pixel) => {
      // Each row begins with a byte that says how it is packed: 0, as it is.
      rows[pixel + Math.floor(pixel / width) + 1] = palette.numbers.get(colour);
    });
    return png(width, height, palette.shown, rows);
  }
  throw new Error('a picture of more colours than a page has');
}

const colourAt = (data, pixel) => (data[pixel * 4] << 16) | (data[pixel * 4 + 1] << 8) | data[pixel * 4 + 2];

/** The number of each colour and what is shown for it, with so many steps; null: there are too many numbers. */
function paletteOf(colours, many) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const near = (value) => Math.round((value / 255) * (many - 1));
  const places = new Map();
  const shown = [];
  const numbers = new Map();
  for (const [colour, count] of counts) {
    const place = [colour >> 16, (colour >> 8) & 255, colour & 255].map(near).join();
    if (!places.has(place)) places.set(place, { number: places.size, most: 0 });
    const its = places.get(place);
    numbers.set(colour, its.number);
    if (count <= its.most) continue;
    its.most = count;
    shown[its.number] = colour;
  }
  return places.size <= 256 ? { numbers, shown } : null;
}

function png(width, height, colours, rows) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const parts = [
    ['IHDR', head],
    ['PLTE', palette],
    ['IDAT', deflateSync(rows, { level: 9 })],
    ['IEND', Buffer.alloc(0)],
  ];
  return Buffer.concat([signature, ...parts.map(([name, bytes]) => chunk(name, bytes))]);
}

function chunk(name, bytes) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
