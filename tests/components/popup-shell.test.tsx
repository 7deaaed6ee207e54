import { cleanup } from '@testing-library/preact';
import { render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Shell } from '@/components/PopupShell';
import { emptyDraft } from '@/core/model/draft';
import { defaultProfile } from '@/core/model/profile';
import { Popup } from '@/entrypoints/popup/Popup';
import { createPopup } from '@/entrypoints/popup/state';
import { withTyped } from '@/entrypoints/popup/typed-before';

let app: HTMLElement;
const box = (tile: string) => app.querySelector<HTMLInputElement>(`[name="tile"][value="${tile}"]`)!;
const good = () => app.querySelector<HTMLTextAreaElement>('#good')!;

/** What main.tsx does once storage has answered. */
function takeOver(stored: Record<string, unknown> = {}) {
  const popup = createPopup({ profile: { v: 1, value: { ...defaultProfile, role: 'hurt' } }, ...stored });
  const typed = withTyped(popup.draft.value, app);
  if (typed !== popup.draft.value) popup.change(typed);
  render(<Popup {...popup} />, app);
  return popup;
}
const draftOf = (some: object) => ({ draft: { v: 1, value: { ...emptyDraft, ...some } } });

beforeEach(() => {
  app = document.createElement('div');
  app.innerHTML = renderToString(<Shell />);
  document.body.replaceChildren(app);
});
afterEach(cleanup);

describe('the picture the popup begins with', () => {
  test('is taken over as it stands: every element stays, and none is drawn twice', () => {
    const before = [...app.querySelectorAll('*')];
    takeOver();
    expect([...app.querySelectorAll('*')]).toEqual(before);
    expect(app.querySelector('h1')!.textContent!.trim()).not.toBe('');
  });

  test('what was picked and typed on it stays, and is in the draft', () => {
    box('calm').checked = true;
    good().value = 'The tea was ';
    const { draft } = takeOver();
    expect(draft.value).toMatchObject({ tiles: ['calm'], good: 'The tea was ' });
    expect(box('calm').checked).toBe(true);
    expect(good().value).toBe('The tea was ');
  });

  test('it goes with what was in the draft before', () => {
    box('calm').checked = true;
    good().value = 'Someone waved.';
    const { draft } = takeOver(draftOf({ tiles: ['hurt', 'calm'], good: 'The tea was warm.' }));
    expect(draft.value).toMatchObject({
      tiles: ['hurt', 'calm'],
      good: 'The tea was warm.\nSomeone waved.',
    });
    expect(good().value).toBe(draft.value.good);
  });

  test('what a browser puts back into its field on a reload is not written twice', () => {
    good().value = 'The tea was warm.';
    expect(takeOver(draftOf({ good: 'The tea was warm.' })).draft.value.good).toBe('The tea was warm.');
  });

  test('untouched it changes nothing', () => {
    const draft = { ...emptyDraft, good: 'The tea was warm.' };
    expect(withTyped(draft, app)).toBe(draft);
  });

  test('a tap after it was taken over is one tap', () => {
    const { draft } = takeOver();
    box('hurt').click();
    expect(draft.value.tiles).toEqual(['hurt']);
  });
});
