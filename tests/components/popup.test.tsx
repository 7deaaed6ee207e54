import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prompts } from '@/content/prompts';
import { cardWords } from '@/content/words/cards';
import { careWords } from '@/content/words/care';
import { keepWords } from '@/content/words/keep';
import { popupWords } from '@/content/words/popup';
import { safetyWords } from '@/content/words/safety';
import { tileWords } from '@/content/words/tile';
import { whyWords } from '@/content/words/why';
import { dayOf } from '@/core/model/day';
import { textLength } from '@/core/model/limits';
import { defaultLook } from '@/core/model/look';
import { defaultProfile } from '@/core/model/profile';
import { defaultRhythm } from '@/core/model/rhythm';
import { fill } from '@/core/text/fill';
import { sayNumber } from '@/core/text/say-number';
import { Popup } from '@/entrypoints/popup/Popup';
import { createPopup } from '@/entrypoints/popup/state';
import { asked, draft, look, profile, rhythm, tastes } from '@/store/items';
import { read } from '@/store/stored';
import { shipFacts, shipPrompts } from '../../scripts/build/ship-prompts';
import { aCheckIn, aRaised } from '../facts';

const words = {
  ...popupWords,
  ...cardWords,
  prompt: { ...popupWords.prompt, ...cardWords },
  hush: { ...popupWords.hush, ...cardWords.hush },
  feeling: { ...popupWords.feeling, ...tileWords },
};
const shipped = new Map(
  [shipFacts(prompts), ...shipPrompts(prompts, 'en')].map(({ relativeDest, contents }) => [
    relativeDest,
    contents,
  ]),
);
const question = prompts.find((prompt) => !('noReply' in prompt) && prompt.role === 'hurt')!;

async function openPopup(stored: Record<string, unknown> = {}) {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => path) as never);
  vi.stubGlobal('fetch', async (path: string) => ({
    json: async () => JSON.parse(shipped.get(path.slice(1))!),
  }));
  await fakeBrowser.storage.local.set({
    profile: { v: 1, value: { ...defaultProfile, role: 'hurt' } },
    look: { v: 1, value: { ...defaultLook, noticeAt: 1 } },
    ...stored,
  });
  const popup = createPopup(await fakeBrowser.storage.local.get(null));
  render(<Popup {...popup} />);
  await popup.open();
  return popup;
}
const standing = (some = {}) => {
  const now = Date.now();
  const raised = aRaised({
    promptId: question.id,
    plannedAt: now,
    raisedAt: now,
    expiresAt: now + 60_000,
    ...some,
  });
  return { raised, stored: { asked: { v: 1, value: [raised] } } };
};
const status = () => document.querySelector('#status')!.textContent;
const button = (name: string) => screen.getByRole('button', { name });
const box = (name: RegExp | string) => screen.getByRole('checkbox', { name });

afterEach(cleanup);

describe('the card', () => {
  test('shows the prompt that stands, and notes that it was seen', async () => {
    const { stored } = standing();
    await openPopup(stored);
    expect(await screen.findByText(question.ask)).toBeTruthy();
    await waitFor(async () => expect((await read(asked))[0]!.seenAt).toBeGreaterThan(0));
    expect(await read(asked)).toHaveLength(1);
  });

  test('says once, before anything is asked, who else could see what is written', async () => {
    const first = { look: { v: 1, value: defaultLook }, profile: { v: 1, value: defaultProfile } };
    await openPopup({ ...standing().stored, ...first });
    expect(await screen.findByText(safetyWords.points[0]!)).toBeTruthy();
    expect(screen.queryByText(question.ask)).toBeNull();
    expect(screen.getByRole('link', { name: safetyWords.lock }).getAttribute('href')).toBe(
      '/options.html#yours',
    );
    // It stands in nobody's way: what is below it works.
    fireEvent.click(box('Hurt'));
    fireEvent.click(button(safetyWords.read));
    expect(await screen.findByText(question.ask)).toBeTruthy();
    await waitFor(async () => expect((await read(look)).noticeAt).toBeGreaterThan(0));
    cleanup();
    await openPopup({ ...(await fakeBrowser.storage.local.get(null)), asked: { v: 1, value: [] } });
    expect(await screen.findByText(words.side.ask)).toBeTruthy();
  });

  test('is past the safety notice at one tap even when storage refuses to remember it', async () => {
    await openPopup({ ...standing().stored, look: { v: 1, value: defaultLook } });
    await screen.findByText(safetyWords.ask);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    fireEvent.click(button(safetyWords.read));
    expect(await screen.findByText(question.ask)).toBeTruthy();
  });

  test('asks once which side the reader is on, before any question', async () => {
    await openPopup({ profile: { v: 1, value: defaultProfile } });
    fireEvent.click(await screen.findByRole('button', { name: words.side.broke }));
    await waitFor(async () => expect((await read(profile)).role).toBe('broke'));
    await waitFor(async () => expect(await read(asked)).toHaveLength(1));
    const [raised] = await read(asked);
    const shown = prompts.find((prompt) => prompt.id === raised!.promptId);
    expect(await screen.findByText(shown!.ask)).toBeTruthy();
    expect(['broke', 'both']).toContain(shown!.role);
  });

  test('an expired prompt does not stand any more: another is found', async () => {
    const now = Date.now();
    const { stored } = standing({
      raisedAt: now - 7_200_000,
      plannedAt: now - 7_200_000,
      expiresAt: now - 1,
    });
    await openPopup(stored);
    await waitFor(async () => expect(await read(asked)).toHaveLength(2));
    expect(screen.queryByText(question.ask)).toBeNull();
  });

  test('a prompt that this version no longer ships gives way', async () => {
    const { stored } = standing({ promptId: 'pace-from-another-time' });
    await openPopup(stored);
    await waitFor(async () => expect(await read(asked)).toHaveLength(2));
  });

  test('letting it go is enough for today, and a question can be asked for all the same', async () => {
    const { stored } = standing();
    await openPopup(stored);
    fireEvent.click(await screen.findByRole('button', { name: words.prompt.notNow }));
    fireEvent.click(await screen.findByRole('button', { name: words.later.letGo }));
    expect(await screen.findByText(words.prompt.rested)).toBeTruthy();
    expect((await read(asked))[0]).toMatchObject({ outcome: 'skipped' });
    fireEvent.click(button(words.prompt.fetch));
    await waitFor(async () => expect(await read(asked)).toHaveLength(2));
  });

  test('an answer that was begun brings its question back, even an expired one', async () => {
    const { raised, stored } = standing({ expiresAt: Date.now() - 1 });
    const begun = {
      tiles: [],
      words: [],
      ownWord: '',
      strength: null,
      note: '',
      good: '',
      reflection: { raisedId: raised.id, text: 'Half an' },
    };
    await openPopup({ ...stored, draft: { v: 1, value: begun } });
    expect(await screen.findByDisplayValue('Half an')).toBeTruthy();
    expect(screen.getByText(question.ask)).toBeTruthy();
  });

  test('says that questions are paused, and starts again when asked', async () => {
    await openPopup({
      rhythm: { v: 1, value: { ...defaultRhythm, pause: { fromOn: '2026-01-01', throughOn: null } } },
    });
    expect(screen.getByText(words.prompt.pausedOpen)).toBeTruthy();
    fireEvent.click(button(words.prompt.resume));
    await waitFor(async () => expect(await read(asked)).toHaveLength(1));
  });
});

describe('why this one', () => {
  const now = Temporal.Now.zonedDateTimeISO();
  const offsetMinutes = now.offsetNanoseconds / 60e9;
  const feltLonely = aCheckIn({ words: ['lonely'], at: now.epochMilliseconds - 60_000, offsetMinutes });
  const month = dayOf(feltLonely).slice(0, 7);
  const facing = () =>
    standing({
      promptId: prompts.find((prompt) => (prompt.feelings as readonly string[]).includes('lonely'))!.id,
    });

  test('tells the reasons and where the idea comes from', async () => {
    await openPopup({ ...facing().stored, [`entries:${month}`]: { v: 1, value: [feltLonely] } });
    fireEvent.click(await screen.findByRole('button', { name: words.prompt.why }));
    const list = await screen.findByRole('list');
    expect(list.textContent).toContain('You named “lonely”');
    expect(list.textContent).toMatch(/The idea: .+ \(from .+\)/);
    fireEvent.click(button(whyWords.back));
    expect(await screen.findByRole('button', { name: words.prompt.why })).toBeTruthy();
  });

  test('more, less and close are remembered, and taken back by the same tap', async () => {
    await openPopup(facing().stored);
    fireEvent.click(await screen.findByRole('button', { name: words.prompt.why }));
    fireEvent.click(await screen.findByRole('button', { name: whyWords.more }));
    fireEvent.click(button(whyWords.close));
    await waitFor(async () => expect(await read(tastes)).toMatchObject([{ says: 'more', close: true }]));
    await waitFor(() => expect(button(whyWords.more).getAttribute('aria-pressed')).toBe('true'));
    fireEvent.click(button(whyWords.more));
    fireEvent.click(button(whyWords.close));
    await waitFor(async () => expect(await read(tastes)).toEqual([]));
  });

  test('never again ends it and brings another', async () => {
    await openPopup(facing().stored);
    fireEvent.click(await screen.findByRole('button', { name: words.prompt.why }));
    fireEvent.click(await screen.findByRole('button', { name: whyWords.never }));
    await waitFor(async () => expect(await read(asked)).toHaveLength(2));
    const [first, second] = await read(asked);
    expect(first).toMatchObject({ outcome: 'swapped' });
    expect(second!.promptId).not.toBe(first!.promptId);
    expect(await read(tastes)).toMatchObject([{ promptId: first!.promptId, says: 'never' }]);
  });
});

describe('other ways to write', () => {
  test('a blank page is kept as words without a question, and comes back unfinished', async () => {
    await openPopup(standing({ outcome: 'skipped', outcomeAt: Date.now() }).stored);
    fireEvent.click(button(words.prompt.justWrite));
    fireEvent.input(await screen.findByLabelText(words.prompt.yourWords), {
      target: { value: 'Only this.' },
    });
    await waitFor(async () => expect((await read(draft)).reflection?.text).toBe('Only this.'));
    cleanup();
    await openPopup(await fakeBrowser.storage.local.get(null));
    expect(await screen.findByDisplayValue('Only this.')).toBeTruthy();
    fireEvent.click(button(words.keep));
    await waitFor(() => expect(status()).toBe(keepWords.kept.reflection));
    const [, shard] = Object.entries(await fakeBrowser.storage.local.get(null)).find(([key]) =>
      key.startsWith('entries:'),
    )!;
    expect((shard as { value: unknown[] }).value).toMatchObject([
      { kind: 'reflection', promptId: '', asked: '', text: 'Only this.' },
    ]);
  });

  test('a question of one’s own is asked in one’s own words', async () => {
    const own = { use: 'alone', prompts: [{ id: 'own-1', text: 'What did I see clearly today?' }] };
    await openPopup({ 'own-prompts': { v: 1, value: own } });
    expect(await screen.findByText('What did I see clearly today?')).toBeTruthy();
    expect(screen.getByText(words.prompt.eyebrowOwn)).toBeTruthy();
  });

  test('a month on, the popup asks once whether the stage still fits', async () => {
    const long = { ...defaultProfile, role: 'hurt', stageAskedAt: Date.now() - 31 * 86_400_000 };
    await openPopup({
      ...standing({ outcome: 'answered', outcomeAt: Date.now() }).stored,
      profile: { v: 1, value: long },
    });
    fireEvent.click(button(words.prompt.stageFits));
    expect(await screen.findByText(words.prompt.answered)).toBeTruthy();
    expect((await read(profile)).stageAskedAt).toBeGreaterThan(Date.now() - 60_000);
  });
});

describe('not now', () => {
  const later = async () => fireEvent.click(await screen.findByRole('button', { name: words.prompt.notNow }));

  test('puts a question off, and says when it comes back', async () => {
    const { stored } = standing();
    await openPopup(stored);
    await later();
    fireEvent.click(await screen.findByRole('button', { name: words.later.choices.tomorrow }));
    await waitFor(async () => expect((await read(asked))[0]).toMatchObject({ outcome: 'snoozed' }));
    expect((await read(asked))[0]!.until).toBeGreaterThan(Date.now());
    expect(await screen.findByText(/It will come back/)).toBeTruthy();
  });

  test('does not offer it a third time', async () => {
    const { stored } = standing({ snoozes: 2 });
    await openPopup(stored);
    await later();
    expect(await screen.findByRole('button', { name: words.later.letGo })).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.later.choices.tomorrow })).toBeNull();
  });

  test('pauses the rest of the day in one tap', async () => {
    await openPopup(standing().stored);
    await later();
    fireEvent.click(await screen.findByRole('button', { name: words.later.pause }));
    const today = Temporal.Now.plainDateISO().toString();
    await waitFor(async () => expect((await read(rhythm)).pause).toMatchObject({ throughOn: today }));
  });

  test('hides everything for an hour while the reader presents, and ends it when asked', async () => {
    await openPopup(standing().stored);
    expect(await screen.findByText(question.ask)).toBeTruthy();
    fireEvent.click(button(words.hush.start));
    await waitFor(() => expect(screen.queryByText(question.ask)).toBeNull());
    const { hushUntil } = await read(rhythm);
    expect(hushUntil! - Date.now()).toBeGreaterThan(59 * 60_000);
    cleanup();
    await openPopup(await fakeBrowser.storage.local.get(null));
    expect(screen.queryByText(question.ask)).toBeNull();
    // A browser may tell of a write long after it has confirmed it; here it never does.
    fakeBrowser.storage.onChanged.removeAllListeners();
    fireEvent.click(button(words.hush.end));
    expect(await screen.findByText(question.ask)).toBeTruthy();
  });
});

describe('the weekly invitation', () => {
  test('to good things is met by a good thing', async () => {
    const { raised, stored } = standing({ kind: 'good-things', promptId: '' });
    await openPopup(stored);
    expect(await screen.findByText(words.weekly.goodThings)).toBeTruthy();
    fireEvent.input(screen.getByLabelText(words.good.heading), { target: { value: 'Snow.' } });
    fireEvent.click(button(words.keep));
    await waitFor(async () =>
      expect((await read(asked))[0]).toMatchObject({ id: raised.id, outcome: 'answered' }),
    );
  });

  test('can be let go', async () => {
    const { stored } = standing({ kind: 'look-back', promptId: '' });
    await openPopup(stored);
    expect(screen.getByRole('link', { name: words.weekly.open })).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: words.weekly.letGo }));
    await waitFor(async () => expect((await read(asked))[0]).toMatchObject({ outcome: 'skipped' }));
  });
});

describe('a review of something kept', () => {
  const review = () => standing({ kind: 'review', promptId: '' }).stored;

  test('says nothing of what it is, and leads to the practices', async () => {
    await openPopup(review());
    expect(await screen.findByText(words.review.says)).toBeTruthy();
    const look = screen.getByRole('link', { name: words.review.open });
    expect([look.getAttribute('href'), look.getAttribute('target')]).toEqual(['/journal.html#p', '_blank']);
    look.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(look);
    await waitFor(async () => expect((await read(asked))[0]).toMatchObject({ outcome: 'answered' }));
  });

  test('counts as seen once the popup has shown it, and can be left', async () => {
    await openPopup(review());
    await waitFor(async () => expect((await read(asked))[0]!.seenAt).toBeGreaterThan(0));
    fireEvent.click(await screen.findByRole('button', { name: words.review.letGo }));
    await waitFor(async () => expect((await read(asked))[0]).toMatchObject({ outcome: 'skipped' }));
  });
});

test('after many questions without a word, one kind sentence says why none come', async () => {
  const gone = Array.from({ length: 8 }, (_, n) =>
    aRaised({
      plannedAt: n + 1,
      raisedAt: Date.now() - 86_400_000 * (10 - n),
      expiresAt: Date.now() - 86_400_000 * (10 - n) + 5,
    }),
  );
  await openPopup({ asked: { v: 1, value: gone } });
  expect(await screen.findByText(words.grownQuiet)).toBeTruthy();
});

describe('a check-in', () => {
  test('opens a tile’s words and takes them back with it', async () => {
    await openPopup(standing().stored);
    expect(screen.queryByRole('checkbox', { name: 'lonely' })).toBeNull();
    fireEvent.click(box('Hurt'));
    fireEvent.click(box('lonely'));
    await waitFor(async () =>
      expect(await read(draft)).toMatchObject({ tiles: ['hurt'], words: ['lonely'] }),
    );
    fireEvent.click(box('Hurt'));
    await waitFor(async () => expect(await read(draft)).toMatchObject({ tiles: [], words: [] }));
  });

  test('says nothing about strength until the reader does', async () => {
    await openPopup(standing().stored);
    fireEvent.click(box('Calm'));
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe(words.feeling.unsaidStrength);
    fireEvent.click(button(words.keep));
    await waitFor(() => expect(status()).toBe(keepWords.kept.feeling));
    const shards = Object.entries(await fakeBrowser.storage.local.get(null)).filter(([key]) =>
      key.startsWith('entries:'),
    );
    expect((shards[0]![1] as { value: unknown[] }).value).toMatchObject([
      { tiles: ['calm'], strength: null, note: '' },
    ]);
  });

  test('points to help, quietly, when somebody does not feel safe, and still does once that is kept', async () => {
    const popup = await openPopup(standing().stored);
    popup.settle();
    fireEvent.click(box('Afraid'));
    expect(screen.queryByText(careWords.line, { exact: false })).toBeNull();
    fireEvent.click(box('unsafe'));
    await waitFor(() => expect(screen.getByText(careWords.line, { exact: false })).toBeTruthy());
    fireEvent.click(button(words.keep));
    await waitFor(() => expect(status()).toBe(keepWords.kept.feeling));
    expect(screen.getByText(careWords.line, { exact: false })).toBeTruthy();
  });

  test('shows the card for words that sound heavy, beside them; Not now leaves one line for the day', async () => {
    const popup = await openPopup(standing().stored);
    popup.settle();
    const field = screen.getByLabelText(words.good.heading);
    fireEvent.input(field, { target: { value: 'I do not want to be alive.' } });
    await waitFor(() => expect(screen.getByText(careWords.card)).toBeTruthy());
    expect((field as HTMLTextAreaElement).value).toBe('I do not want to be alive.');
    fireEvent.click(document.querySelector('[data-care-act="not-now"]')!);
    await waitFor(() => expect(screen.queryByText(careWords.card)).toBeNull());
    expect(screen.getByText(careWords.line, { exact: false })).toBeTruthy();
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('alive');
  });

  test('keeps words for the other side behind more words', async () => {
    await openPopup(standing().stored);
    fireEvent.click(box('Doubting'));
    expect(screen.queryByRole('checkbox', { name: 'guilty' })).toBeNull();
    fireEvent.click(button(words.feeling.more));
    expect(box('guilty')).toBeTruthy();
  });

  test('with nothing in it asks for a little, and writes nothing', async () => {
    await openPopup(standing().stored);
    fireEvent.click(button(words.keep));
    await waitFor(() => expect(status()).toBe(keepWords.nothing));
    expect(
      Object.keys(await fakeBrowser.storage.local.get(null)).some((key) => key.startsWith('entries:')),
    ).toBe(false);
  });

  test.each([textLength + 1, 1_000_000])(
    'a text of %i letters is not called kept: it says why, and all of it is there again',
    async (length) => {
      const popup = await openPopup(standing().stored);
      const text = 'x'.repeat(length);
      const field = screen.getByLabelText(words.good.heading) as HTMLTextAreaElement;
      fireEvent.input(field, { target: { value: text } });
      await waitFor(async () => expect((await read(draft)).good).toHaveLength(length));
      await popup.keep();
      expect((await screen.findByRole('alert')).textContent).toContain(
        fill(keepWords.tooLong, { n: sayNumber(textLength) }),
      );
      expect(status()).toBe('');
      const all = await fakeBrowser.storage.local.get(null);
      expect(Object.keys(all).filter((key) => /entries:|quarantine:/.test(key))).toEqual([]);
      cleanup();
      await openPopup(all);
      const again = screen.getByLabelText(words.good.heading) as HTMLTextAreaElement;
      expect(again.value).toHaveLength(length);
      fireEvent.input(again, { target: { value: 'short' } });
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  test('is not called kept when storage refuses; the words stay and can be copied', async () => {
    const popup = await openPopup(standing().stored);
    const field = screen.getByLabelText(words.good.heading) as HTMLTextAreaElement;
    fireEvent.input(field, { target: { value: 'A letter came.' } });
    await waitFor(async () => expect((await read(draft)).good).toBe('A letter came.'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await popup.keep();
    expect((await screen.findByRole('alert')).textContent).toContain(keepWords.full);
    expect(status()).toBe('');
    expect(field.value).toBe('A letter came.');
    const writeText = vi.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    fireEvent.click(button(keepWords.copy));
    await waitFor(() => expect(writeText).toHaveBeenCalledWith('A letter came.'));
  });
});
