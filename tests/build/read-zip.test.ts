import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readZip } from '../../scripts/setup/read-zip.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'mendful-zip-'));
const file = path.join(folder, 'a.zip');
afterAll(() => rmSync(folder, { recursive: true }));

/** A zip of these files (APPNOTE 4.3): each with its head, then the list of them, then where the list begins. */
function zipOf(files: [name: string, bytes: Uint8Array, method: number][]) {
  const parts: Buffer[] = [];
  const lines: Buffer[] = [];
  let at = 0;
  for (const [name, bytes, method] of files) {
    const packed = method === 8 ? deflateRawSync(bytes) : Buffer.from(bytes);
    const title = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50);
    head.writeUInt16LE(title.length, 26);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50);
    line.writeUInt16LE(method, 10);
    line.writeUInt32LE(packed.length, 20);
    line.writeUInt16LE(title.length, 28);
    line.writeUInt32LE(at, 42);
    parts.push(head, title, packed);
    lines.push(line, title);
    at += head.length + title.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...lines, end]);
}

const aFile = fc.tuple(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.uint8Array({ maxLength: 300 }),
  fc.constantFrom(0, 8),
);

test('every file of a zip comes out as it went in, packed or not', () => {
  const files = fc.uniqueArray(aFile, { selector: ([name]) => name, maxLength: 6 });
  fc.assert(
    fc.property(files, (all) => {
      writeFileSync(file, zipOf(all));
      const found = readZip(file);
      expect([...found].map(([name, bytes]) => [name, [...bytes]])).toEqual(
        all.map(([name, bytes]) => [name, [...bytes]]),
      );
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['is no zip', Buffer.from('not a zip, but long enough to look for its end')],
  ['is packed in a way that is not known here', zipOf([['a', Uint8Array.of(1), 12]])],
])('what %s is refused', (why, bytes) => {
  writeFileSync(file, bytes);
  expect(() => readZip(file)).toThrow(why);
});
