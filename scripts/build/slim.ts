import type { Plugin } from 'vite';

/**
 * Preact writes innerHTML only for dangerouslySetInnerHTML, which Mendful does not use. Without that line the store's
 * linter has nothing to warn about.
 */
export const withoutInnerHtml: Plugin = {
  name: 'without-inner-html',
  apply: 'build',
  transform(code, id) {
    if (!/preact[\\/]dist[\\/]preact\.mjs/.test(id)) return null;
    const without = code.replace(/\(\w\.innerHTML=\w\.__html\)/, '0');
    if (without === code) throw new Error('preact changed: its innerHTML line was not found');
    return { code: without, map: null };
  },
};

/**
 * The polyfill hands out the browser's own `browser` where there is one, and otherwise wraps the callbacks that Chrome
 * had before promises. Every Chrome that Mendful runs in answers with promises itself, so the 10 kB of wrapper could
 * never run there: the build keeps the polyfill's choice and leaves the wrapper out.
 */
export const withoutCallbackWrapper: Plugin = {
  name: 'without-callback-wrapper',
  apply: 'build',
  transform(code, id) {
    if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js/.test(id)) return null;
    if (!code.includes('globalThis.browser?.runtime?.id') && !code.includes('globalThis.browser.runtime.id'))
      throw new Error('webextension-polyfill changed: its choice of the native browser was not found');
    return {
      code: 'export default globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;',
      map: null,
    };
  },
};

const base = [
  /[\\/]node_modules[\\/](?!d3-delaunay|delaunator|robust-predicates)|vite[\\/]preload-helper/,
  /[\\/]store[\\/](asked|bare|checks|copy|disk|envelope|exclusively|finish-work|first-read|follow-lock|gate|ground|items|journal|library|live|lock-state|locked|ring|seal-all|seal-asked|seal-value|shard|stored|use)\.ts/,
  /[\\/]components[\\/](Bowl\.|FeelingTiles|FeelingWords|Icon|Seam|Strength|WordsField|apply-look)/,
  /[\\/]content[\\/](feelings|themes)\.ts/,
  /[\\/]core[\\/](model[\\/](change-draft|day|draft|look|profile|pulse|rhythm)|text[\\/]fill)\.ts/,
];

/** What every page begins with is one file: fewer to open, and it packs better than a dozen. The background is one anyway. */
export const oneBase: Plugin = {
  name: 'one-base',
  apply: 'build',
  outputOptions(options) {
    if (options.format !== 'es') return null;
    const test = (id: string) => base.some((part) => part.test(id));
    return { ...options, codeSplitting: { groups: [{ name: 'base', test }] } };
  },
};
