import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groupOf } from '../../scripts/build/group-files';

const graph: Record<string, { importedIds: string[]; dynamicallyImportedIds: string[] }> = {};
const at = (id: string, now: string[], later: string[] = []) => {
  graph[id] = { importedIds: now, dynamicallyImportedIds: later };
};
at('popup', ['preact', 'card'], ['why']);
at('journal', ['preact', 'days', 'search'], ['charts']);
at('options', ['preact', 'days', 'panel', 'own'], ['search']);
at('welcome', ['preact', 'panel', 'days', 'seam', 'own', 'hello']);
at('why', ['rules', 'panel', 'seam']);
at('charts', ['rules', 'days']);
const pages = { popup: 'popup', journal: 'journal', options: 'options', welcome: 'welcome' };

describe('which modules lie in one file', () => {
  test.each([
    ['preact', 'base', 'the popup begins with it and others need it'],
    ['card', 'popup', 'the popup alone needs it'],
    ['days', 'journal-options', 'two pages begin with it'],
    ['search', 'journal-later', 'one page begins with it, another needs it later'],
    ['panel', 'options-popup', 'the popup needs it later: it comes without the rest of that page'],
    ['own', 'options-later', 'one page begins with it, and the welcome, which brings no other page along'],
    ['hello', 'welcome', 'the welcome alone begins with it'],
    ['seam', 'welcome-popup', 'the welcome begins with it and the popup needs it later'],
    ['rules', null, 'no page begins with it'],
    ['journal', 'journal', 'a page goes with what it alone begins with'],
  ])('%s: %s, for %s', (id, group, _why) => {
    expect(groupOf(id, pages, (one) => graph[one] ?? null)).toBe(group);
  });

  test('no page waits at the top of its module: parts that come later share its file and would wait for its end', () => {
    const mains = globSync('entrypoints/*/main.tsx');
    expect(mains.length).toBeGreaterThan(3);
    expect(mains.filter((file) => /^(?:\w.*)?\bawait\b/m.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
