import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prompts } from '@/content/prompts';
import { standIns } from '@/content/standins';
import { hideWords } from '@/content/words/hide';
import { faultWords, optionsWords as words } from '@/content/words/options';
import { youWords } from '@/content/words/options-you';
import { safetyWords } from '@/content/words/safety';
import { defaultProfile } from '@/core/model/profile';
import { defaultRhythm } from '@/core/model/rhythm';
import { BackupPart } from '@/entrypoints/options/BackupPart';
import { Options } from '@/entrypoints/options/Options';
import { createOptions } from '@/entrypoints/options/state';
import { asked, backup, look, profile, rhythm } from '@/store/items';
import { read } from '@/store/stored';
import { shipFacts, shipPrompts } from '../../scripts/build/ship-prompts';

const shipped = new Map(
  [shipFacts(prompts), ...shipPrompts(prompts, 'en')].map(({ relativeDest, contents }) => [
    relativeDest,
    contents,
  ]),
);

async function openOptions(stored: Record<string, unknown> = {}) {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => path) as never);
  vi.stubGlobal('fetch', async (path: string) => ({
    json: async () => JSON.parse(shipped.get(path.slice(1))!),
  }));
  await fakeBrowser.storage.local.set(structuredClone(stored));
  const options = createOptions(structuredClone(await fakeBrowser.storage.local.get(null)));
  render(<Options {...options} />);
  return options;
}
const find = <T extends HTMLElement = HTMLInputElement>(selector: string) =>
  document.querySelector<T>(selector)!;
const pick = (name: string, value: string) =>
  fireEvent.click(find(`input[name="${name}"][value="${value}"]`));
const type = (selector: string, value: string) => {
  fireEvent.input(find(selector), { target: { value } });
  fireEvent.blur(find(selector));
};
const sentenceAt = (selector: string) =>
  (find(selector).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id))
    .find((element) => element?.classList.contains('fault'))?.textContent;

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('when', () => {
  test('a number a day is kept at once for all five days, with the moment it was set', async () => {
    await openOptions();
    pick('perDay-weekdays', '2');
    await waitFor(async () =>
      expect((await read(rhythm)).week.map((day) => day.perDay)).toEqual([2, 2, 2, 2, 2, 1, 1]),
    );
    expect(Date.now() - (await read(rhythm)).setAt).toBeLessThan(5000);
    expect(find('#when [role="status"]').textContent).toBe(words.kept);
  });

  test('more than fit stay picked with a sentence, and are kept once they fit', async () => {
    await openOptions();
    pick('perDay-weekdays', '4');
    await screen.findByText(faultWords['no-room']);
    expect(find('input[name="perDay-weekdays"][value="4"]').checked).toBe(true);
    expect((await read(rhythm)).week[0]!.perDay).toBe(1);
    type('#gap', '90');
    await waitFor(async () => expect(await read(rhythm)).toMatchObject({ gapMinutes: 90 }));
    expect((await read(rhythm)).week[0]!.perDay).toBe(4);
    expect(screen.queryByText(faultWords['no-room'])).toBeNull();
  });

  test.each([
    ['#gap', '60', 'gap-short'],
    ['#gap', '', 'gap-short'],
    ['#expiry', '5', 'expiry-short'],
    ['#quiet-to', '21:00', 'quiet-empty'],
    ['#quiet-from', '', 'time-missing'],
  ] as const)(
    '%s with “%s” gets its sentence, keeps what was typed and stores nothing',
    async (field, value, fault) => {
      await openOptions();
      type(field, value);
      await waitFor(() => expect(sentenceAt(field)).toBe(faultWords[fault]));
      expect(find(field).value).toBe(value);
      expect(find(field).getAttribute('aria-invalid')).toBe('true');
      expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    },
  );

  test('a window can be added, changed and taken away', async () => {
    await openOptions();
    const windows = async () => (await read(rhythm)).week[0]!.windows;
    fireEvent.click(screen.getAllByRole('button', { name: words.days.addWindow })[0]!);
    await waitFor(async () => expect(await windows()).toHaveLength(3));
    fireEvent.click(screen.getAllByRole('button', { name: /Remove the window from 15:00/ })[0]!);
    await waitFor(async () => expect((await windows()).map(({ from }) => from)).toEqual(['10:00', '19:00']));
    type('.days .span input', '09:00');
    await waitFor(async () => expect((await windows())[0]).toEqual({ from: '09:00', to: '12:00' }));
  });

  test('taking away the last window is refused with a sentence, and not done later by itself', async () => {
    await openOptions();
    const remove = () => screen.getByRole('button', { name: /Remove the window from 11:00/ });
    fireEvent.click(remove());
    await screen.findByText(faultWords['windows-missing']);
    pick('perDay-weekend', '0');
    await waitFor(async () => expect((await read(rhythm)).week[6]!.perDay).toBe(0));
    expect((await read(rhythm)).week[6]!.windows).toHaveLength(1);
    expect(screen.queryByText(faultWords['windows-missing'])).toBeNull();
  });

  test('days on their own show all seven, and can be brought together again', async () => {
    await openOptions();
    fireEvent.click(find('input[name="each-day"]'));
    pick('perDay-day-3', '0');
    await waitFor(async () => expect((await read(rhythm)).week[2]!.perDay).toBe(0));
    expect(document.querySelectorAll('.days')).toHaveLength(7);
    fireEvent.click(find('input[name="each-day"]'));
    await waitFor(async () => expect((await read(rhythm)).week[2]!.perDay).toBe(1));
    expect(document.querySelectorAll('.days')).toHaveLength(2);
  });

  test('days off whose windows have become quiet say so when they come back, and do once that is mended', async () => {
    const late = { off: true, perDay: 1, windows: [{ from: '22:00', to: '23:00' }], times: [] };
    const week = defaultRhythm.week.map((day, index) => (index > 4 ? late : day));
    await openOptions({ rhythm: { v: 1, value: { ...defaultRhythm, week } } });
    fireEvent.click(find('input[name="off-weekend"]'));
    await waitFor(() => expect(sentenceAt('input[name="off-weekend"]')).toBe(faultWords['window-quiet']));
    expect((await read(rhythm)).week[6]!.off).toBe(true);
    const from = [...document.querySelectorAll<HTMLInputElement>('.days .span input')].at(-2)!;
    fireEvent.input(from, { target: { value: '20:00' } });
    fireEvent.blur(from);
    await waitFor(async () =>
      expect((await read(rhythm)).week[6]).toMatchObject({ off: false, windows: [{ from: '20:00' }] }),
    );
  });

  test('a pause set here can be ended elsewhere, and shows live', async () => {
    await openOptions();
    fireEvent.click(find('[data-pause="open"]'));
    expect((await screen.findByText(words.pause.open)).id).toBe('pause-state');
    expect(find('#next-planned').textContent).toBe(words.when.resting);
    await fakeBrowser.storage.local.set({ rhythm: { v: 1, value: { ...defaultRhythm, pause: null } } });
    await waitFor(() => expect(find('#resume')).toBeNull());
    expect(find('#next-planned').textContent).toContain(words.when.planned.split('{')[0]);
  });

  test('a pause cannot end in the past', async () => {
    await openOptions();
    fireEvent.input(find('#pause-through'), { target: { value: '2020-01-01' } });
    fireEvent.submit(find('#pause-through').closest('form')!);
    expect(sentenceAt('#pause-through')).toBe(faultWords['day-past']);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('0 a day everywhere plans nothing and says so', async () => {
    const week = defaultRhythm.week.map((day) => ({ ...day, perDay: 0 }));
    await openOptions({ rhythm: { v: 1, value: { ...defaultRhythm, week } } });
    expect(find('#next-planned').textContent).toBe(words.when.unplanned);
  });

  test('when storage refuses, it says so and shows what still holds', async () => {
    await openOptions();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaBytes quota exceeded'));
    pick('perDay-weekdays', '2');
    expect((await screen.findByRole('alert')).textContent).toContain(words.full);
    expect(find('input[name="perDay-weekdays"][value="1"]').checked).toBe(true);
  });
});

describe('how it shows', () => {
  const suits = { profile: { v: 1, value: { ...defaultProfile, role: 'hurt' as const } } };

  test('a sample stands on the page and as a neutral notification, and counts for nothing', async () => {
    await openOptions(suits);
    fireEvent.click(find('#sample'));
    await waitFor(() =>
      expect(prompts.map((prompt) => prompt.id)).toContain(find('[data-prompt]').dataset.prompt),
    );
    await waitFor(() => expect(find('#sample-says').textContent).toContain(words.how.shown.split('{')[0]));
    const [shown] = Object.values(await fakeBrowser.notifications.getAll());
    expect(standIns.some((line) => find('#sample-says').textContent?.endsWith(line))).toBe(true);
    expect(shown).toBeTruthy();
    expect(await read(asked)).toEqual([]);
  });

  test('a browser that refuses is told of plainly', async () => {
    await openOptions(suits);
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no'));
    fireEvent.click(find('#sample'));
    await screen.findByText(words.how.hidden);
    expect(find('[data-prompt]')).toBeTruthy();
  });
});

describe('look and you', () => {
  test('theme and text size are kept', async () => {
    await openOptions();
    pick('theme', 'dark');
    pick('textSize', 'large');
    await waitFor(async () => expect(await read(look)).toEqual({ theme: 'dark', textSize: 'large' }));
  });

  test('a line in the menu of pages is off until it is switched on, and the page says who can see it', async () => {
    await openOptions();
    const line = find<HTMLInputElement>('input[name="menu"]');
    expect(line.checked).toBe(false);
    expect(screen.getByText(words.look.menuSays)).toBeTruthy();
    fireEvent.click(line);
    await waitFor(async () => expect((await read(look)).menu).toBe(true));
    fireEvent.click(line);
    await waitFor(async () => expect((await read(look)).menu).toBe(false));
  });

  test('what is said is kept, and can be unsaid', async () => {
    await openOptions();
    pick('role', 'broke');
    pick('relationship', 'friend');
    pick('stage', 'S3');
    pick('safe', 'not-sure');
    await waitFor(async () =>
      expect(await read(profile)).toMatchObject({
        role: 'broke',
        relationship: 'friend',
        stage: 'S3',
        safe: 'not-sure',
      }),
    );
    pick('relationship', 'unsaid');
    await waitFor(async () => expect((await read(profile)).relationship).toBeNull());
  });

  test('themes and words can be taken away, own words added once', async () => {
    await openOptions();
    pick('theme-shown', 'good');
    pick('feeling', 'payback');
    fireEvent.input(find('#own-word'), { target: { value: '  wobbly ' } });
    fireEvent.submit(find('#own-word').closest('form')!);
    await screen.findByRole('button', { name: 'Remove the word wobbly' });
    expect(await read(profile)).toMatchObject({
      hiddenThemes: ['good'],
      hiddenFeelings: ['payback'],
      ownWords: ['wobbly'],
    });
    fireEvent.input(find('#own-word'), { target: { value: 'Wobbly' } });
    fireEvent.submit(find('#own-word').closest('form')!);
    expect(sentenceAt('#own-word')).toBe(faultWords['word-double']);
  });

  test('hard dates stand in order with their names', async () => {
    await openOptions({ rhythm: { v: 1, value: { ...defaultRhythm, hardDates: ['2099-12-24'] } } });
    fireEvent.input(find('#hard-date'), { target: { value: '2099-03-01' } });
    fireEvent.submit(find('#hard-date').closest('form')!);
    await waitFor(async () => expect((await read(rhythm)).hardDates).toEqual(['2099-03-01', '2099-12-24']));
    expect(screen.queryByText(youWords.noHardDates)).toBeNull();
  });
});

describe('your words', () => {
  test('everything goes into one file, what could not be read too', async () => {
    let file: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      file = blob as Blob;
      return 'blob:x';
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await fakeBrowser.storage.local.set({ 'quarantine:look:1': { odd: true } });
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation((() => ({ version: '1' })) as never);
    render(<BackupPart answer={{}} />);
    fireEvent.click(find('input[value="plain"]'));
    fireEvent.click(find('#make-open'));
    fireEvent.click(find('#save-open'));
    await waitFor(() => expect(click).toHaveBeenCalledOnce());
    expect(JSON.parse(await file!.text()).items).toEqual({ 'quarantine:look:1': { odd: true } });
    await waitFor(async () => expect((await read(backup)).madeAt).not.toBeNull());
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toMatch(/^notes-\d{4}-\d\d-\d\d\.json$/);
  });

  test('two taps delete everything, and half-typed fields do not write it back', async () => {
    await openOptions({
      look: { v: 1, value: { theme: 'dark', textSize: 'large' } },
      'entries:2026-11': { v: 1, value: [] },
    });
    fireEvent.input(find('#gap'), { target: { value: '120' } });
    fireEvent.click(find('#erase'));
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toHaveLength(2);
    fireEvent.click(find('#erase-yes'));
    // What erases is loaded when it is wanted.
    await screen.findByText(words.yours.erased, {}, { timeout: 10_000 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(find('#next-planned').textContent).toBe(words.when.unplanned);
  });

  test('times that are set after that have a seed of their own', async () => {
    await openOptions();
    pick('perDay-weekdays', '2');
    await waitFor(async () => expect((await read(rhythm)).seed).not.toBe(0));
  });
});

describe('being seen', () => {
  test('another picture is kept at once, and the bowl is there until then', async () => {
    await openOptions();
    expect(find('input[name="icon"]:checked').value).toBe('bowl');
    expect(document.querySelectorAll('input[name="icon"]')).toHaveLength(4);
    pick('icon', 'cup');
    await waitFor(async () => expect((await read(look)).icon).toBe('cup'));
  });

  test('the safety notice of the first day is always there to be read again', async () => {
    await openOptions();
    for (const point of [...safetyWords.points, ...safetyWords.more])
      expect(screen.getByText(point)).toBeTruthy();
  });

  test('Hide puts an empty page in the place of this one, and so do two Escapes', async () => {
    await openOptions();
    const replace = vi.spyOn(location, 'replace').mockReturnValue(undefined);
    fireEvent.click(screen.getByRole('button', { name: hideWords.hide }));
    expect(replace).toHaveBeenCalledExactlyOnceWith('about:blank');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(replace).toHaveBeenCalledOnce();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(replace).toHaveBeenCalledTimes(2);
  });
});
