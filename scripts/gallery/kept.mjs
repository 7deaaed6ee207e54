import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/node.mjs';

/** Where the recorded pictures stand, and the text that tells of their fonts and boxes. */
export const folder = path.join(root, 'tests', 'pictures');
const boxesFile = path.join(folder, 'boxes.json');
const markFile = path.join(folder, 'fonts.txt');

/**
 * Writes the pictures in place of those that were recorded.
 * @param {import('./gallery.d.mts').Taken} taken
 * @returns {number} how many bytes they take
 */
export function record({ mark, pictures, boxes }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of Object.entries(pictures))
    writeFileSync(path.join(folder, `${name}.png`), picture);
  writeFileSync(boxesFile, `${JSON.stringify(boxes, null, 1)}\n`);
  writeFileSync(markFile, `${mark}\n`);
  return Object.values(pictures).reduce((sum, { length }) => sum + length, 0);
}

/** @returns {import('./gallery.d.mts').Taken} What was recorded. */
export function readKept() {
  const names = readdirSync(folder).filter((file) => file.endsWith('.png'));
  return {
    mark: readFileSync(markFile, 'utf8').trim(),
    boxes: JSON.parse(readFileSync(boxesFile, 'utf8')),
    pictures: Object.fromEntries(
      names.map((file) => [file.slice(0, -'.png'.length), readFileSync(path.join(folder, file))]),
    ),
  };
}
