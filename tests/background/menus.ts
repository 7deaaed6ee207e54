import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Line {
  id: string;
  title: string;
  contexts: string[];
}
type Tell = (told: Record<string, unknown>) => void;

/**
 * The menu of pages as browsers have it, which the fake browser has not: a name that is taken is an error, which is told to
 * the callback alone.
 */
export function openMenus() {
  const lines = new Map<string, Line>();
  const listeners = new Set<Tell>();
  const runtime = fakeBrowser.runtime as { lastError?: { message: string } | undefined };
  const contextMenus = {
    onClicked: { addListener: (tell: Tell) => void listeners.add(tell) },
    removeAll: async () => lines.clear(),
    create(line: Line, done: () => void) {
      queueMicrotask(() => {
        if (lines.has(line.id))
          runtime.lastError = { message: `Cannot create item with duplicate id ${line.id}` };
        lines.set(line.id, line);
        done();
        runtime.lastError = undefined;
      });
      return line.id;
    },
  };
  Object.assign(fakeBrowser, { contextMenus });
  return {
    /** What stands in the menu, and where. */
    lines: () => [...lines.values()].map(({ title, contexts }) => [title, ...contexts]),
    /** The reader picks the line, with these words marked. A browser tells more than is asked of it. */
    pick(selectionText?: string) {
      const page = { pageUrl: 'https://example.org/somewhere', frameUrl: 'https://example.org/frame' };
      for (const tell of listeners) tell({ menuItemId: 'keep', editable: false, ...page, selectionText });
    },
  };
}
