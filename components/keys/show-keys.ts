import { h, render } from 'preact';
import { KeysDialog, type KeysPage } from './KeysDialog';

/** Opens the list of keys over the page, or closes the one that is open. The browser gives the focus back. */
export function showKeys(page: KeysPage): void {
  const open = document.querySelector<HTMLDialogElement>('dialog.keys');
  if (open) {
    open.close();
    return;
  }
  const place = document.createElement('div');
  document.body.append(place);
  const away = () => {
    render(null, place);
    place.remove();
  };
  render(h(KeysDialog, { page, onClose: away }), place);
  place.querySelector('dialog')!.showModal();
}
