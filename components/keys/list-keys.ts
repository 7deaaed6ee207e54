import type { KeysPage } from './KeysDialog';

/** Where a question mark is a letter like any other. */
const typedInto =
  'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"])';

/**
 * Shows the keys of a page when a question mark is pressed, nothing is being typed and keys of one letter are on. The list
 * is loaded then, after `prepare`. Returns what stops it.
 */
export function listKeys(
  page: KeysPage,
  isOn: () => boolean,
  prepare: () => Promise<unknown> = async () => {},
): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || !isOn()) return;
    if (event.target instanceof Element && event.target.matches(typedInto)) return;
    event.preventDefault();
    void Promise.all([import('./show-keys'), prepare()]).then(([{ showKeys }]) => showKeys(page));
  };
  addEventListener('keydown', listener);
  return () => removeEventListener('keydown', listener);
}
