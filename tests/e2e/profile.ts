import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for a browser's profile, and what takes it away. */
export function newProfile(): { profile: string; drop: () => void } {
  const profile = mkdtempSync(path.join(tmpdir(), 'mendful-profile-'));
  return { profile, drop: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }) };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
/**
 * A word to plant: 24 random letters. Both browsers pack what they store (Snappy, in LevelDB's tables and in Firefox's
 * IndexedDB), which breaks up ordinary text wherever it repeats itself. Random letters do not: they stand in the file as
 * they are, whole or in long pieces, so a piece of twelve in a row is found if anything is there at all.
 */
export function plantedWord(): string {
  return [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => letters[byte % 26]).join('');
}
const piece = 12;

/** Which planted words stand anywhere in the files of a profile, in UTF-8 or UTF-16, with the file and how many. */
export function searchProfile(profile: string, words: readonly string[]): Record<string, number> {
  const pieces = new Set(words.flatMap((word) => piecesOf(word)));
  const found: Record<string, number> = {};
  for (const file of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const name = path.join(file.parentPath, file.name);
    const bytes = readFileSync(name, 'latin1');
    for (const [encoding, runs] of [
      ['UTF-8', bytes.matchAll(/[a-z]{12,}/g)],
      ['UTF-16', bytes.matchAll(/(?:[a-z]\0){12,}|(?:\0[a-z]){12,}/g)],
    ] as const) {
      for (const [run] of runs) {
        if (!piecesOf(run.replaceAll('\0', '')).some((one) => pieces.has(one))) continue;
        const where = `${encoding} ${path.relative(profile, name)}`;
        found[where] = (found[where] ?? 0) + 1;
      }
    }
  }
  return found;
}

/** The files of a profile that hold a text as it is. */
export function filesWith(profile: string, text: string): string[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && readFileSync(path.join(file.parentPath, file.name)).includes(text))
    .map((file) => file.name);
}

function piecesOf(run: string): string[] {
  return Array.from({ length: Math.max(0, run.length - piece + 1) }, (_, at) => run.slice(at, at + piece));
}
