import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { KeysPage } from '@/components/keys/KeysDialog';
import { listKeys } from '@/components/keys/list-keys';
import { keysWords as words } from '@/content/words/keys';

let stop: () => void;
const dialog = () => document.querySelector<HTMLDialogElement>('dialog.keys');
const press = (on: Element, more = {}) => fireEvent.keyDown(on, { key: '?', bubbles: true, ...more });

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

describe('the list of keys', () => {
  test.each<[KeysPage, string, string]>([
    ['popup', words.popup.digits, words.page.hide],
    ['journal', words.page.arrows, words.popup.digits],
    ['options', words.page.hide, words.page.arrows],
  ])('on the %s tells its keys, and none of another page', async (page, its, others) => {
    stop = listKeys(page, () => true);
    expect(press(document.body)).toBe(false);
    await waitFor(() => expect(dialog()?.open).toBe(true));
    expect(dialog()!.textContent).toContain(its);
    expect(dialog()!.textContent).not.toContain(others);
    expect(dialog()!.textContent).toContain(words.anywhere.list);
  });

  test('goes away with a second press, and leaves nothing behind', async () => {
    stop = listKeys('popup', () => true);
    press(document.body);
    await waitFor(() => expect(dialog()?.open).toBe(true));
    press(dialog()!);
    await waitFor(() => expect(dialog()).toBeNull());
    expect(document.body.children).toHaveLength(0);
  });

  test.each([
    '<textarea></textarea>',
    '<input type="text">',
    '<input type="search">',
    '<input type="password">',
  ])('leaves the question mark to what is typed in %s', async (field) => {
    const prepare = vi.fn(async () => undefined);
    stop = listKeys('popup', () => true, prepare);
    document.body.innerHTML = field;
    expect(press(document.body.firstElementChild!)).toBe(true);
    expect(press(document.body, { ctrlKey: true })).toBe(true);
    expect(prepare).not.toHaveBeenCalled();
  });

  test('comes over a tile that has the focus', async () => {
    stop = listKeys('popup', () => true);
    document.body.innerHTML = '<input type="checkbox">';
    press(document.body.firstElementChild!);
    await waitFor(() => expect(dialog()?.open).toBe(true));
  });
});

test('a question mark does nothing where keys of one letter are switched off', async () => {
  const stop = listKeys('journal', () => false);
  const event = new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  stop();
});
