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

/**
 * Vite's own helper for parts that are loaded later also preloads scripts, and is ten times as long. Later parts lie
 * beside the page on the disk: only their style sheets need somebody to ask for them, and have to be there first.
 */
export const withShortPreload: Plugin = {
  name: 'with-short-preload',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (id !== '\0vite/preload-helper.js') return null;
    return `
const asked = {};
const add = (file) => asked[file] ??= new Promise((done) => {
  if (document.querySelector('link[href="/' + file + '"],link[data-holds~="' + file + '"]')) return done();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/' + file;
  link.onload = link.onerror = done;
  document.head.append(link);
});
export const __vitePreload = (load, styles = []) => Promise.all([load(), ...styles.map(add)]).then(([part]) => part);
`;
  },
};

/**
 * A script of one file has nothing to load later: what a page would wait for stands in the background from the start,
 * and wrapping it as if it came later would cost more than it is.
 */
export const withoutLater = (): Plugin => {
  let isOneFile = false;
  return {
    name: 'without-later',
    apply: 'build',
    configResolved({ build }) {
      isOneFile = build.lib !== false;
    },
    transform(code, id) {
      if (!isOneFile || !/\.tsx?$/.test(id) || id.includes('node_modules')) return null;
      const files: string[] = [];
      const its = code.replace(/(?<![\w.])import\(("|')([^"']+)\1\)/g, (_, __, file: string) => {
        files.push(file);
        return `Promise.resolve(later${files.length})`;
      });
      const imports = files.map((file, n) => `import * as later${n + 1} from '${file}';`);
      return files.length ? { code: [...imports, its].join('\n'), map: null } : null;
    },
  };
};
