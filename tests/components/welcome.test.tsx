import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { steps } from '@/components/welcome/steps';
import { Welcome } from '@/components/welcome/Welcome';
import { safetyWords } from '@/content/words/safety';
import { welcomeWords as words } from '@/content/words/welcome';
import { defaultLook } from '@/core/model/look';
import { defaultProfile } from '@/core/model/profile';
import { defaultRhythm } from '@/core/model/rhythm';
import { presetOf } from '@/core/plan/presets';
import { createWelcome } from '@/entrypoints/welcome/state';
import * as items from '@/store/items';
import { read } from '@/store/stored';

const put = (key: string, value: unknown) => ({ [key]: { v: 1, value } });
const installed = put('rhythm', { ...defaultRhythm, seed: 7, setAt: 1 });

async function open(stored: Record<string, unknown> = installed) {
  await fakeBrowser.storage.local.set(structuredClone(stored));
  render(<Welcome {...createWelcome(structuredClone(await fakeBrowser.storage.local.get(null)))} />);
}
const find = <T extends HTMLElement = HTMLInputElement>(selector: string) =>
  document.querySelector<T>(selector)!;
const stepOf = () => find('main').dataset.step;
const tap = (selector: string) => fireEvent.click(find(selector));
const pick = (name: string, value: string) => tap(`input[name="${name}"][value="${value}"]`);
async function goTo(step: (typeof steps)[number]) {
  for (let n = 0; n < steps.length && stepOf() !== step; n++) {
    const was = stepOf();
    tap('#next');
    await waitFor(() => expect(stepOf()).not.toBe(was));
  }
}

afterEach(() => {
  cleanup();
  history.replaceState(null, '');
  vi.restoreAllMocks();
});

describe('the welcome', () => {
  test('changes nothing for whoever walks through it without an answer', async () => {
    await open();
    for (const step of steps) await goTo(step);
    expect(stepOf()).toBe('now');
    expect(await fakeBrowser.storage.local.get(null)).toEqual(installed);
  });

  test('brings the focus to the heading of each step, forward and back', async () => {
    await open();
    for (const step of steps.slice(1)) {
      await goTo(step);
      await waitFor(() => expect(document.activeElement?.localName).toBe('h2'));
    }
    tap('#back');
    await waitFor(() => expect(stepOf()).toBe('look'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(words.look.heading));
  });

  test('begins where it was when the page is loaded again, as for another language', async () => {
    await open();
    await goTo('when');
    cleanup();
    await open();
    expect(stepOf()).toBe('when');
  });

  test('can be left from every step', async () => {
    await open();
    for (const step of steps) {
      await goTo(step);
      expect(find('#leave, #close')).toBeTruthy();
      expect(find('#hide')).toBeTruthy();
    }
  });

  test('notes that the notice was read, and not when it is put off', async () => {
    await open();
    await goTo('you');
    expect((await read(items.look)).noticeAt).toBeUndefined();
    tap('#back');
    expect(await screen.findByText(safetyWords.points[0])).toBeTruthy();
    tap('#notice-read');
    await waitFor(async () => expect((await read(items.look)).noticeAt).toBeGreaterThan(0));
    expect(stepOf()).toBe('you');
  });

  test.each([
    ['role', 'broke', { role: 'broke' }],
    ['role', 'unsaid', { role: 'unsaid' }],
    ['relationship', 'family', { relationship: 'family' }],
    ['stage', 'S3', { stage: 'S3' }],
  ])('keeps %s %s and nothing else of the profile', async (name, value, kept) => {
    await open();
    await goTo('you');
    pick(name, value);
    expect(await screen.findByText(words.kept)).toBeTruthy();
    const { stageAskedAt, ...profile } = await read(items.profile);
    expect(profile).toEqual({ ...defaultProfile, ...kept, stageAskedAt: undefined });
    expect(stageAskedAt).toBeGreaterThan(0);
  });

  test.each(['evening', 'some', 'open'] as const)(
    'keeps the preset %s and what else the rhythm says',
    async (id) => {
      await open();
      await goTo('when');
      pick('preset', id);
      await waitFor(async () => expect(presetOf(await read(items.rhythm))).toBe(id));
      const { seed, quiet, discreet, setAt } = await read(items.rhythm);
      expect({ seed, quiet, discreet }).toEqual({ seed: 7, quiet: defaultRhythm.quiet, discreet: true });
      expect(setAt).toBeGreaterThan(1);
    },
  );

  test('shows no preset as chosen where days and times are the reader’s own', async () => {
    const own = { ...defaultRhythm, seed: 7, timing: 'fixed' };
    await open(put('rhythm', own));
    await goTo('when');
    expect(document.querySelector('input[name="preset"]:checked')).toBeNull();
  });

  test('says so when an answer could not be kept, and shows what still holds', async () => {
    await open({ ...installed, ...put('look', defaultLook) });
    await goTo('look');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceeded'));
    pick('text', 'open');
    expect((await screen.findByRole('alert')).textContent).toContain(words.full);
    expect(find('input[value="discreet"]').checked).toBe(true);
    expect(screen.queryByText(words.kept)).toBeNull();
  });

  test('keeps a first check-in with one seam, and says kept only when storage has it', async () => {
    await open();
    await goTo('now');
    tap('#keep');
    await waitFor(() => expect(find('#status').textContent).not.toBe(''));
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['rhythm']);
    tap('input[name="tile"][value="warm"]');
    tap('#keep');
    await waitFor(() => expect(find('#status').textContent).toContain('Kept'));
    const stored = await fakeBrowser.storage.local.get(null);
    const month = Object.keys(stored).find((key) => key.startsWith('entries:'))!;
    expect((stored[month] as { value: unknown }).value).toMatchObject([
      { kind: 'check-in', tiles: ['warm'] },
    ]);
    await waitFor(async () => expect((await read(items.pulse)).kept).toBe(1));
    await waitFor(() => expect(document.activeElement?.id).toBe('close'));
  });

  test('a check-in that storage refuses stays picked, and can be kept again', async () => {
    await open();
    await goTo('now');
    tap('input[name="tile"][value="warm"]');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no answer'));
    tap('#keep');
    await waitFor(() => expect(find('#status').textContent).toContain('could not be kept'));
    expect(find('input[value="warm"]').checked).toBe(true);
    set.mockRestore();
    tap('#keep');
    await waitFor(() => expect(find('#status').textContent).toMatch(/^Kept/));
  });
});

describe('leaving', () => {
  test.each([
    [2, 'closes the tab', 1],
    [1, 'leaves the last tab of a window open, and empty', 0],
  ])('with %d tabs it %s', async (count, _, removed) => {
    const replace = vi.spyOn(location, 'replace').mockReturnValue(undefined);
    const remove = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.tabs, {
      getCurrent: async () => ({ id: 5 }),
      query: async () => Array(count).fill({}),
      remove,
    });
    await open();
    tap('#leave');
    await waitFor(() => expect(remove.mock.calls.length + replace.mock.calls.length).toBe(1));
    expect(remove).toHaveBeenCalledTimes(removed);
  });
});
