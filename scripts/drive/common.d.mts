/** Where the production build of a browser stands: `chrome` or `firefox`. */
export function built(name: 'chrome' | 'firefox'): string;
