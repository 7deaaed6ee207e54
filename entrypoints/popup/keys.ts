import { listKeys } from '@/components/keys/list-keys';
import { speakAlso } from '@/store/speak';

/** Listens for the keys of the popup; what they are is listed at a question mark. `isOn`: keys of one letter do something. */
export function listen(isOn: () => boolean): void {
  addEventListener('keydown', (event) => {
    if (isOn() || event.key === 'Enter') pickByDigit(event);
  });
  listKeys('popup', isOn, () => speakAlso('pages'));
}

/**
 * Digits pick: on the page 1-9 and 0 are the ten tiles, and the tile's words get the focus; among the words they are
 * the words. Space picks as everywhere, Enter keeps. Not while something is being typed.
 */
export function pickByDigit(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const typing = target.matches('textarea, input[type="text"]');
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && typing) {
    target.closest('form')?.requestSubmit();
    return;
  }
  if (typing || event.ctrlKey || event.altKey || event.metaKey || !/^\d$/.test(event.key)) return;
  if (target.closest('dialog')) return;
  const among = target.closest('.words') ?? document.querySelector('.tiles');
  const boxes = among?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
  const box = boxes?.[(Number(event.key) || 10) - 1];
  if (!box) return;
  event.preventDefault();
  box.click();
  box.focus();
  if (box.name === 'tile' && box.checked)
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>('.words input')?.focus());
}
