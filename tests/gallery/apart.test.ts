import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const imports = (pattern: string) =>
  globSync(pattern).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'(@\/[^']+|[^'@][^']*)'/g)].map(
      ([, name]) => ({
        file,
        name: name!,
      }),
    ),
  );

test('nothing of the extension takes anything from the gallery', () => {
  const all = imports('{entrypoints,components,store,core,content}/**/*.{ts,tsx}');
  expect(all.filter(({ name }) => /(^|\/)gallery(\/|$)/.test(name))).toEqual([]);
});

test('the gallery knows components, their words and the rules, and neither storage nor pages', () => {
  const wrong = imports('gallery/**/*.{ts,tsx}').filter(({ name }) =>
    /^@\/(?!components|core|content|gallery)/.test(name),
  );
  expect(wrong).toEqual([]);
});
