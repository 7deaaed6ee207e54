import path from 'node:path';
import type { Plugin } from 'vite';

interface Known {
  importedIds: readonly string[];
  dynamicallyImportedIds: readonly string[];
}
type Look = (id: string) => Known | null;

/** Everything that is loaded with `start`, by its static imports; or, with `later`, also by those that wait. */
function reach(start: string, look: Look, later: boolean): Set<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const known = look(id);
    waiting.push(...(known?.importedIds ?? []), ...((later && known?.dynamicallyImportedIds) || []));
  }
  return found;
}

/** A page of one day: it takes the files the others have, and makes none of theirs smaller. */
const rare = 'welcome';

/**
 * Under which name a module is put together with others: `base` is what the popup begins with and another page needs, too;
 * the rest goes by the pages that begin with it and by whether some need it later. What no page begins with has no name.
 * Whatever a module imports is needed where it is, so no two of these files can import one another.
 */
export function groupOf(id: string, pages: Record<string, string>, look: Look): string | null {
  const names = Object.keys(pages);
  const all = names.filter((name) => reach(pages[name]!, look, false).has(id));
  const others = all.filter((name) => name !== rare);
  const begins = others.length > 0 ? others : all;
  const later = names.filter((name) => !begins.includes(name) && reach(pages[name]!, look, true).has(id));
  if (begins.length === 0) return null;
  if (begins.includes('popup') && begins.length + later.length > 1) return 'base';
  // The popup is small: what it loads later comes without what only large pages begin with.
  const apart = later.includes('popup') ? 'popup' : later.length > 0 && begins.length === 1 ? 'later' : null;
  return [...begins, ...(apart ? [apart] : [])].join('-');
}

/** Fewer files to open, and each packs better than a dozen. The background is one file anyway. */
export const groupFiles: Plugin = {
  name: 'group-files',
  apply: 'build',
  outputOptions(options) {
    if (options.format !== 'es') return null;
    const pages: Record<string, string> = {};
    const seen = new Map<string, string | null>();
    const name = (id: string, bundle: { getModuleInfo: Look }) => {
      if (!seen.has(id))
        seen.set(
          id,
          groupOf(id, pages, (other) => bundle.getModuleInfo(other)),
        );
      return seen.get(id)!;
    };
    for (const page of ['popup', 'journal', 'options', 'help', 'welcome'])
      pages[page] = path.resolve(`entrypoints/${page}/index.html`).replaceAll('\\', '/');
    return { ...options, codeSplitting: { includeDependenciesRecursively: false, groups: [{ name }] } };
  },
};
