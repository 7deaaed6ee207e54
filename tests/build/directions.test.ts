import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheets = globSync('components/**/*.css').map((file) => [file, readFileSync(file, 'utf8')] as const);
const drawn = globSync('{components,entrypoints}/**/*.tsx').map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);

/** Left and right by name, where a start and an end are meant. */
const sided =
  /(?:^|[\s;{])(?:left|right|(?:margin|padding|border)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)|\bto (?:left|right)\b/g;
/** Four lengths of which the second and the fourth differ: another room on the left than on the right. */
const uneven =
  /(?:margin|padding|inset)\s*:\s*[^\s;()]+\s+([^\s;()]+)\s+[^\s;()]+\s+(?!\1\s*;)[^\s;()]+\s*;/g;

// A page in Arabic is the mirror of one in English: what is written by start and end turns over by itself.
describe('styles name no left and no right', () => {
  test.each(sheets)('%s', (_, css) => {
    const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
    expect([...plain.matchAll(sided), ...plain.matchAll(uneven)].map(([found]) => found.trim())).toEqual([]);
  });

  test('nor do the styles that components write themselves', () => {
    const found = drawn.filter(([, source]) => /style=\{\{[^}]*\b(?:left|right)\s*:/.test(source));
    expect(found.map(([file]) => file)).toEqual([]);
  });
});
