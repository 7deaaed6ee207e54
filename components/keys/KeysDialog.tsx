import { keysWords as words } from '@/content/words/keys';
import './keys.css';

export type KeysPage = 'popup' | 'journal' | 'options';

/** Each key of a page with what it does. Read when it is drawn, in the language that is spoken then. */
function keysOf(page: KeysPage): Partial<Record<keyof typeof words.keys, string>> {
  if (page === 'popup') return { ...words.popup, ...words.anywhere };
  const { arrows, ...all } = words.page;
  return { ...all, ...(page === 'journal' && { arrows }), ...words.anywhere };
}

/** What can be done by keyboard here. Escape closes it, as it does every dialog. */
export function KeysDialog({ page, onClose }: { page: KeysPage; onClose: () => void }) {
  return (
    <dialog class="card keys" aria-labelledby="keys-heading" onClose={onClose}>
      <h2 class="asked" id="keys-heading">
        {words.heading}
      </h2>
      <dl>
        {Object.entries(keysOf(page)).map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{words.keys[key as keyof typeof words.keys]}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" id="keys-close">
          {words.close}
        </button>
      </form>
    </dialog>
  );
}
