import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultLook } from '@/core/model/look';
import { defaultProfile } from '@/core/model/profile';
import { pickByDigit } from '@/entrypoints/popup/keys';
import { Popup } from '@/entrypoints/popup/Popup';
import { createPopup } from '@/entrypoints/popup/state';

beforeEach(() => addEventListener('keydown', pickByDigit));
afterEach(() => {
  removeEventListener('keydown', pickByDigit);
  cleanup();
});

test('Escape is left to the browser, which closes the popup; twice does nothing else', async () => {
  const popup = createPopup({
    profile: { v: 1, value: { ...defaultProfile, role: 'hurt' } },
    look: { v: 1, value: { ...defaultLook, noticeAt: 1 } },
  });
  render(<Popup {...popup} />);
  const replace = vi.spyOn(location, 'replace').mockReturnValue(undefined);
  const before = structuredClone(popup.draft.value);
  const places = ['#good', '.tile input', '#keep', 'body'];
  for (const place of places) {
    const at = document.querySelector(place)!;
    // fireEvent says whether nobody prevented what the browser does by itself.
    for (const _ of [1, 2]) expect(fireEvent.keyDown(at, { key: 'Escape' })).toBe(true);
  }
  expect(replace).not.toHaveBeenCalled();
  expect(popup.draft.value).toEqual(before);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
