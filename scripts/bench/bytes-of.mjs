import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf } from '../size.mjs';

/** What a page loads before it can run, itself included: files, bytes, and bytes packed with gzip. */
export function bytesOf(folder, page) {
  const files = [path.join(folder, page), ...filesOf(folder, page)];
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    gzip: files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0),
  };
}
