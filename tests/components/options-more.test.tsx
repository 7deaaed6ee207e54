import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prompts } from '@/content/prompts';
import { standIns } from '@/content/standins';
import { faultWords } from '@/content/words/options';
import { noticesWords } from '@/content/words/options-notices';
import { questionWords } from '@/content/words/options-questions';
import { weekWords } from '@/content/words/options-week';
import { defaultRhythm } from '@/core/model/rhythm';
import { Options } from '@/entrypoints/options/Options';
import { createOptions } from '@/entrypoints/options/state';
import { ownPrompts, rhythm, tastes } from '@/store/items';
import { read } from '@/store/stored';
import { shipFacts, shipPrompts } from '../../scripts/build/ship-prompts';

const shipped = new Map(
  [shipFacts(prompts), ...shipPrompts(prompts, 'en')].map(({ relativeDest, contents }) => [
    relativeDest,
    contents,
  ]),
);
const put = (key: string, value: unknown) => ({ [key]: { v: 1, value } });
/** Set up, with nothing that could be silent right now. */
const open = { ...defaultRhythm, seed: 1, setAt: 1, quiet: null };

async function openOptions(stored: Record<string, unknown> = {}) {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => path) as never);
  vi.stubGlobal('fetch', async (path: string) => ({
    json: async () => JSON.parse(shipped.get(path.slice(1))!),
  }));
  await fakeBrowser.storage.local.set(structuredClone({ ...put('rhythm', open), ...stored }));
  const options = createOptions(structuredClone(await fakeBrowser.storage.local.get(null)));
  render(<Options {...options} />);
  return options;
}
const find = <T extends HTMLElement = HTMLInputElement>(selector: string) =>
  document.querySelector<T>(selector)!;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const type = (selector: string, value: string) => fireEvent.input(find(selector), { target: { value } });
const send = (selector: string) => fireEvent.submit(find(selector).closest('form')!);
const pick = (name: string, value: string) =>
  fireEvent.click(find(`input[name="${name}"][value="${value}"]`));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('questions of one’s own', () => {
  test('one is added as typed, without the spaces around it, and the field is empty again', async () => {
    await openOptions();
    expect(screen.getByText(questionWords.ownNone)).toBeTruthy();
    type('#own-question', '  Who am I, without this?  ');
    send('#own-question');
    await waitFor(async () =>
      expect((await read(ownPrompts)).prompts).toEqual([
        { id: expect.stringMatching(/^own-[0-9a-f-]{36}$/), text: 'Who am I, without this?' },
      ]),
    );
    await waitFor(() => expect(find('#own-question').value).toBe(''));
    expect(screen.queryByText(questionWords.ownNone)).toBeNull();
  });

  test.each([
    ['nothing', '  ', 'question-empty'],
    ['281 characters', 'x'.repeat(281), 'question-long'],
    ['what is there', 'what NOW?', 'question-double'],
  ] as const)('%s gets a sentence, stays as typed and is not stored', async (_, text, fault) => {
    const own = { use: 'mixed', prompts: [{ id: 'own-1', text: 'What now?' }] };
    await openOptions(put('own-prompts', own));
    type('#own-question', text);
    send('#own-question');
    expect(await screen.findByText(faultWords[fault])).toBeTruthy();
    expect(find('#own-question').getAttribute('aria-describedby')).toContain('own-question-fault');
    expect(find('#own-question').value).toBe(text);
    expect(await read(ownPrompts)).toEqual(own);
  });

  test('one is changed in place, and may stay as it was', async () => {
    await openOptions(put('own-prompts', { use: 'mixed', prompts: [{ id: 'own-1', text: 'What now?' }] }));
    fireEvent.click(find('[data-act="change"]'));
    await waitFor(() => expect(find('#own-question-own-1').value).toBe('What now?'));
    send('#own-question-own-1');
    await waitFor(() => expect(find('#own-question-own-1')).toBeNull());
    fireEvent.click(find('[data-act="change"]'));
    await waitFor(() => expect(find('#own-question-own-1')).toBeTruthy());
    type('#own-question-own-1', 'What next?');
    send('#own-question-own-1');
    await waitFor(async () =>
      expect((await read(ownPrompts)).prompts).toEqual([{ id: 'own-1', text: 'What next?' }]),
    );
    await waitFor(() => expect(document.activeElement).toBe(find('[data-act="change"]')));
  });

  test('one that was removed can be brought back to its place', async () => {
    const own = ['a', 'b', 'c'].map((text) => ({ id: `own-${text}`, text }));
    await openOptions(put('own-prompts', { use: 'alone', prompts: own }));
    expect(find('#alone-says')).toBeTruthy();
    fireEvent.click(all('[data-act="remove"]')[1]!);
    await waitFor(async () => expect((await read(ownPrompts)).prompts).toEqual([own[0], own[2]]));
    await waitFor(() => expect(document.activeElement).toBe(find('[data-act="back"]')));
    fireEvent.click(find('[data-act="back"]'));
    await waitFor(async () => expect((await read(ownPrompts)).prompts).toEqual(own));
    await waitFor(() => expect(find('[data-act="back"]')).toBeNull());
  });

  test('how they come is kept; with none written the page says that it waits', async () => {
    await openOptions();
    expect(screen.getByText(questionWords.noEffect)).toBeTruthy();
    pick('use', 'off');
    await waitFor(async () => expect((await read(ownPrompts)).use).toBe('off'));
  });
});

describe('what was said of questions', () => {
  const [one, two] = prompts;
  const taste = (promptId: string, says: string | null, close: boolean) => ({ promptId, says, close, at: 1 });

  test('stands with its words, and each thing can be taken back by itself', async () => {
    await openOptions(put('tastes', [taste(one!.id, 'more', true), taste(two!.id, 'never', false)]));
    const close = await screen.findByText(one!.ask);
    expect(screen.getByText(two!.ask)).toBeTruthy();
    fireEvent.click(close.closest('li')!.querySelector('button')!);
    await waitFor(async () => expect((await read(tastes))[0]).toEqual(taste(one!.id, 'more', false)));
    fireEvent.click(screen.getByText(two!.ask).closest('li')!.querySelector('button')!);
    await waitFor(async () => expect(await read(tastes)).toEqual([taste(one!.id, 'more', false)]));
    fireEvent.click(screen.getByText(questionWords.forget));
    await waitFor(async () => expect(await read(tastes)).toEqual([]));
    expect(screen.getByText(questionWords.closeNone)).toBeTruthy();
  });

  test('one that is not shipped any more can still be let go', async () => {
    await openOptions(put('tastes', [taste('gone-long-ago', null, true)]));
    const gone = await screen.findByText(questionWords.gone);
    fireEvent.click(gone.closest('li')!.querySelector('button')!);
    await waitFor(async () => expect(await read(tastes)).toEqual([]));
  });
});

describe('the coming week', () => {
  const perDay = () => all('#strip .strip-line').map((line) => line.querySelectorAll('.mark').length);

  test('follows the settings at once, in the picture and in words', async () => {
    await openOptions();
    expect(perDay()).toEqual([1, 1, 1, 1, 1, 1, 1]);
    fireEvent.click(find('[data-pause="open"]'));
    await waitFor(() => expect(perDay()).toEqual([0, 0, 0, 0, 0, 0, 0]));
    expect(all('#strip-words dd').map(({ textContent }) => textContent)).toEqual(
      Array(7).fill(weekWords.says.paused),
    );
    fireEvent.click(find('#resume'));
    await waitFor(() => expect(perDay()).toEqual([1, 1, 1, 1, 1, 1, 1]));
    expect(find('#strip-words dd').textContent).not.toContain(weekWords.says.none);
  });
});

describe('once a week', () => {
  test('off at first; switched on it begins on Sunday at half past six', async () => {
    await openOptions();
    expect(find('#threeGoodThings-time')).toBeNull();
    fireEvent.click(find('input[name="threeGoodThings"]'));
    await waitFor(async () =>
      expect((await read(rhythm)).threeGoodThings).toEqual({ weekday: 7, time: '18:30' }),
    );
    fireEvent.click(find('input[name="lookBack"]'));
    await waitFor(async () => expect((await read(rhythm)).lookBack).toEqual({ weekday: 6, time: '18:30' }));
    fireEvent.change(find('#lookBack-day'), { target: { value: '7' } });
    await waitFor(async () => expect((await read(rhythm)).lookBack?.weekday).toBe(7));
    expect(find('#turns').textContent).toBe(weekWords.turns);
  });

  test('a time in quiet hours gets its sentence and is not stored', async () => {
    const weekly = { weekday: 7, time: '18:30' };
    await openOptions(put('rhythm', { ...open, quiet: { from: '21:00', to: '08:30' }, lookBack: weekly }));
    fireEvent.input(find('#lookBack-time'), { target: { value: '22:00' } });
    fireEvent.blur(find('#lookBack-time'));
    await screen.findByText(faultWords['weekly-quiet']);
    expect(find('#lookBack-time').value).toBe('22:00');
    expect((await read(rhythm)).lookBack).toEqual(weekly);
  });
});

describe('one right now', () => {
  test('is asked for in storage, after the last one there was', async () => {
    await openOptions();
    fireEvent.click(find('#send-now'));
    await waitFor(async () => expect((await read(rhythm)).askedFor).toMatchObject({ after: null }));
    expect(Date.now() - (await read(rhythm)).askedFor!.at).toBeLessThan(5000);
    await screen.findByText(weekWords.sending);
  });

  test('not during a pause: the page says why', async () => {
    const today = Temporal.Now.plainDateISO().toString();
    await openOptions(put('rhythm', { ...open, pause: { fromOn: today, throughOn: null } }));
    fireEvent.click(find('#send-now'));
    await screen.findByText(weekWords.whyNot.paused);
    expect((await read(rhythm)).askedFor).toBeNull();
  });
});

describe('notifications', () => {
  test('can be left to the dot; with both off the page says what that means', async () => {
    await openOptions();
    fireEvent.click(find('input[name="notify"]'));
    await waitFor(async () => expect((await read(rhythm)).notify).toBe(false));
    expect(find('#silent')).toBeNull();
    fireEvent.click(find('input[name="badge"]'));
    await screen.findByText(noticesWords.silent);
  });

  test('a neutral line of one’s own is kept and shown as it would look', async () => {
    await openOptions();
    expect(find('.preview-text').textContent).toBe(standIns[0]);
    type('#own-line', 'Milk, bread.');
    send('#own-line');
    await waitFor(async () => expect((await read(rhythm)).standIns).toEqual(['Milk, bread.']));
    expect(find('.preview-text').textContent).toBe('Milk, bread.');
    fireEvent.click(find('#how [data-act="remove"]'));
    await waitFor(async () => expect((await read(rhythm)).standIns).toEqual([]));
    await waitFor(() => expect(find('#how [data-act="back"]')).toBeTruthy());
    fireEvent.click(find('#how [data-act="back"]'));
    await waitFor(async () => expect((await read(rhythm)).standIns).toEqual(['Milk, bread.']));
  });

  test('a line that is too long gets its sentence', async () => {
    await openOptions();
    type('#own-line', 'x'.repeat(81));
    send('#own-line');
    await screen.findByText(faultWords['line-long']);
    expect((await read(rhythm)).standIns).toEqual([]);
  });

  test('that were not seen lead to this system’s steps first, and to the dot', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getPlatformInfo').mockResolvedValue({ os: 'mac' } as never);
    await openOptions(put('rhythm', { ...open, badge: false }));
    fireEvent.click(find('#check-notices'));
    await waitFor(() => expect(find('#saw-no')).toBeTruthy(), { timeout: 4000 });
    fireEvent.click(find('#saw-no'));
    await waitFor(() => expect(all('[data-system]').map(({ dataset }) => dataset.system)[0]).toBe('mac'));
    expect(all('[data-system]')).toHaveLength(4);
    fireEvent.click(find('#only-dot'));
    await waitFor(async () => expect(await read(rhythm)).toMatchObject({ notify: false, badge: true }));
  });
});
