import { expect, test } from 'vitest';
import { joinSheets } from '../../scripts/build/one-sheet';

const sheet = (file: string) => `<link rel="stylesheet" crossorigin href="/assets/${file}.css">\n`;
const page = (...files: string[]) => `<head>\n${files.map(sheet).join('')}  </head>\n<body></body>`;
const read = (file: string) => `/* ${file} */`;

test('a page reads one style sheet, with the rules in the order they had, and says what it holds', () => {
  const joined = joinSheets(page('base', 'popup'), 'popup', read)!;
  expect(joined.css).toBe('/* assets/base.css */\n/* assets/popup.css */');
  expect(joined.html.match(/<link/g)).toHaveLength(1);
  expect(joined.html).toContain(`href="/${joined.name}" data-holds="assets/base.css assets/popup.css"`);
});

test('its name follows what is in it, so that no old one is shown for a new one', () => {
  const name = (css: string) => joinSheets(page('base', 'popup'), 'popup', () => css)!.name;
  expect(name('a')).not.toBe(name('b'));
  expect(name('a')).toBe(name('a'));
});

test.each([[page()], [page('base')]])('a page with one style sheet or none stays as it is', (html) => {
  expect(joinSheets(html, 'help', read)).toBeNull();
});
