import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** Where the list of contents is told at the end of the file, and how each of its lines and of the files begins. */
const marks = { end: 0x06054b50, line: 0x02014b50 };

/**
 * What a zip holds: the bytes of every file by its name. Enough for the zips made here, whose files are stored as they are
 * or deflated; anything else is an error.
 * @param {string} file
 * @returns {Map<string, Buffer>}
 */
export function readZip(file) {
  const zip = readFileSync(file);
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== marks.end) end--;
  if (end < 0) throw new Error(`${file} is no zip`);
  const files = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== marks.line) throw new Error(`${file} is broken`);
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const begins = zip.readUInt32LE(at + 42);
    const from = begins + 30 + zip.readUInt16LE(begins + 26) + zip.readUInt16LE(begins + 28);
    const bytes = zip.subarray(from, from + packed);
    if (method !== 0 && method !== 8) throw new Error(`${file} is packed in a way that is not known here`);
    files.set(zip.toString('utf8', at + 46, at + 46 + name), method === 0 ? bytes : inflateRawSync(bytes));
    at += 46 + name + extra + comment;
  }
  return files;
}
