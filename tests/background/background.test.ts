import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { feelings, tiles } from '@/content/feelings';
import { prompts } from '@/content/prompts';
import { standIns } from '@/content/standins';
import { markedWords } from '@/content/words/marked';
import { noticeWords } from '@/content/words/notice';
import { emptyDraft } from '@/core/model/draft';
import { defaultProfile } from '@/core/model/profile';
import { defaultRhythm, type Rhythm } from '@/core/model/rhythm';
import background from '@/entrypoints/background';
import { attend } from '@/entrypoints/background/attend';
import { install } from '@/entrypoints/background/install';
import { takeDraft } from '@/entrypoints/background/take-draft';
import { layGround } from '@/store/finish-work';
import { asked, draft, look, profile, reminders, rhythm } from '@/store/items';
import { read, update } from '@/store/stored';
import { shipFacts, shipForBackground, shipPrompts } from '../../scripts/build/ship-prompts';
import { aCheckIn, hours, noon } from '../facts';
import { openMenus } from './menus';

const files = [
  shipFacts(prompts),
  ...shipPrompts(prompts, 'en'),
  ...shipForBackground({ feelings, tiles }, { noticeWords, markedWords, standIns }),
];
const shipped = new Map(files.map(({ relativeDest, contents }) => [relativeDest, contents]));
/** A Saturday at ten in the morning, wherever the tests run. */
const ten = Temporal.PlainDateTime.from('2026-11-21T10:00').toZonedDateTime(Temporal.Now.timeZoneId());

function at(time: Temporal.ZonedDateTime) {
  vi.setSystemTime(time.epochMilliseconds);
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockReturnValue(time);
}
/** Resolves when the background has done all that it was woken for. */
const rest = () => attend();
const alarm = async () => (await fakeBrowser.alarms.getAll())[0]?.scheduledTime;

async function planned(some: Partial<Rhythm> = {}) {
  const day = { off: false, perDay: 1, windows: [], times: ['10:00'] };
  const value: Rhythm = { ...defaultRhythm, week: Array(7).fill(day), timing: 'fixed', setAt: 1, ...some };
  await fakeBrowser.storage.local.set({
    [rhythm.key]: { v: 1, value },
    [profile.key]: { v: 1, value: { ...defaultProfile, role: 'hurt' } },
  });
}

const setIcon = vi.fn(async (_: { path: Record<number, string> }) => undefined);
const idle = { state: 'active', tell: (_: string): void => {} };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at(ten.subtract({ minutes: 30 }));
  fakeBrowser.action.setBadgeText({ text: '' });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => path) as never);
  vi.stubGlobal('fetch', async (path: string) => ({
    json: async () => JSON.parse(shipped.get(path.slice(1))!),
  }));
  openMenus();
  idle.state = 'active';
  fakeBrowser.action.setIcon = setIcon as never;
  setIcon.mockClear();
  Object.assign(fakeBrowser, {
    idle: {
      onStateChanged: { addListener: (tell: typeof idle.tell) => Object.assign(idle, { tell }) },
      queryState: async () => idle.state,
    },
  });
  return () => vi.useRealTimers();
});

describe('the background', () => {
  test('registers every listener before it awaits anything', () => {
    const source = readFileSync('entrypoints/background/index.ts', 'utf8');
    expect(source).not.toMatch(/\bawait |\basync /);
  });

  test('draws a seed on installation and keeps it over an update', async () => {
    background.main();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(async () => expect((await read(rhythm)).seed).not.toBe(defaultRhythm.seed));
    await rest();
    const first = await read(rhythm);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await rest();
    expect(await read(rhythm)).toEqual(first);
  });

  test.each([
    ['the first installation opens the welcome', 'install', false, ['/welcome.html']],
    ['an update opens none', 'update', false, []],
    ['an installation that finds a rhythm opens none', 'install', true, []],
  ])('%s', async (_, reason, hasRhythm, opened) => {
    if (hasRhythm) await planned();
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await install(reason);
    // The browser tells of it once more, or starts anew: nobody is welcomed twice.
    await install(reason);
    await install();
    expect(create.mock.calls.map(([tab]) => tab.url)).toEqual(opened);
  });

  test('sets one alarm for the next moment, and leaves it alone when nothing changed', async () => {
    await planned();
    background.main();
    await rest();
    expect(await alarm()).toBe(ten.epochMilliseconds);
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await fakeBrowser.runtime.onStartup.trigger();
    await rest();
    expect(create).not.toHaveBeenCalled();
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  });

  test('moves the alarm when the times change', async () => {
    await planned();
    background.main();
    await rest();
    await update(rhythm, (value) => ({
      ...value,
      week: value.week.map((day) => ({ ...day, times: ['11:15'] })),
    }));
    await rest();
    expect(await alarm()).toBe(ten.add({ hours: 1, minutes: 15 }).epochMilliseconds);
  });

  test('raises nothing that lies before times which are set while it is looking', async () => {
    await planned({ week: Array(7).fill({ off: false, perDay: 0, windows: [], times: [] }) });
    at(ten.add({ seconds: 10 }));
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce((async (keys: string[]) => {
      at(ten.add({ seconds: 15 }));
      await planned({ setAt: ten.add({ seconds: 12 }).epochMilliseconds });
      return get(keys);
    }) as never);
    await attend();
    expect(await read(asked)).toEqual([]);
    expect(await alarm()).toBe(ten.add({ days: 1 }).epochMilliseconds);
  });

  test('writes a due prompt down, plans the next wake and then shows a neutral notification', async () => {
    await planned();
    at(ten);
    const order: string[] = [];
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((async (items: object) => {
      order.push(`write ${Object.keys(items)}`);
      await set(items as never);
    }) as never);
    const create = fakeBrowser.alarms.create.bind(fakeBrowser.alarms);
    vi.spyOn(fakeBrowser.alarms, 'create').mockImplementation((async (...args: never[]) => {
      order.push('plan');
      await (create as (...args: never[]) => unknown)(...args);
    }) as never);
    const notify = vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (id: string) => {
      order.push('notify');
      return id;
    }) as never);
    background.main();
    await rest();
    expect(order.slice(0, 3)).toEqual(['write asked', 'plan', 'notify']);
    expect(order.filter((step) => step === 'notify')).toHaveLength(1);
    const [raised] = await read(asked);
    expect(raised).toMatchObject({ plannedAt: ten.epochMilliseconds, raisedAt: ten.epochMilliseconds });
    expect(notify.mock.calls[0]).toMatchObject([raised!.id, { title: 'Mendful' }]);
    expect(standIns).toContain((notify.mock.calls[0] as unknown as [string, { message: string }])[1].message);
  });

  test('shows the picture the reader chose, at every start and as soon as it is another, locked or not', async () => {
    const small = () => setIcon.mock.calls.map(([{ path }]) => path[16]);
    background.main();
    await vi.waitFor(() => expect(small()).toEqual(['/icon/16.png']));
    await update(look, (value) => ({ ...value, icon: 'leaf' as const }));
    await vi.waitFor(() => expect(small().at(-1)).toBe('/icon/leaf/16.png'));
    setIcon.mockClear();
    background.main();
    await vi.waitFor(() => expect(small()).toEqual(['/icon/leaf/16.png']));
    await rest();
    await planned();
    at(ten);
    const notify = vi.spyOn(fakeBrowser.notifications, 'create');
    await rest();
    expect(notify.mock.calls[0]![1 as 0]).toMatchObject({ iconUrl: '/icon/leaf/128.png' });
  });

  test('loses nothing when the browser refuses the picture', async () => {
    setIcon.mockRejectedValueOnce(new Error('no such file'));
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await planned();
    background.main();
    await rest();
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
    expect(await alarm()).toBe(ten.epochMilliseconds);
  });

  test('shows the question itself when the reader wants that', async () => {
    await planned({ discreet: false });
    at(ten);
    const notify = vi.spyOn(fakeBrowser.notifications, 'create');
    background.main();
    await rest();
    const [raised] = await read(asked);
    const [, options] = notify.mock.calls[0] as unknown as [string, { message: string }];
    expect(options.message).toBe(prompts.find((prompt) => prompt.id === raised!.promptId)!.ask);
  });

  test('loses neither the prompt nor the plan when the system refuses the notification', async () => {
    await planned();
    at(ten);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('not allowed') as never);
    const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    background.main();
    await rest();
    expect(await read(asked)).toHaveLength(1);
    expect(await alarm()).toBeGreaterThan(ten.epochMilliseconds);
    expect(badge).toHaveBeenLastCalledWith({ text: '•' });
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  test('shows only the dot when the reader wants no notifications', async () => {
    await planned({ notify: false });
    at(ten);
    const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    background.main();
    await rest();
    expect(await read(asked)).toHaveLength(1);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    expect(badge).toHaveBeenLastCalledWith({ text: '•' });
  });

  test('says a neutral line of the reader’s own when there is one', async () => {
    await planned({ standIns: ['Water the plants.'] });
    at(ten);
    const notify = vi.spyOn(fakeBrowser.notifications, 'create');
    background.main();
    await rest();
    expect(notify.mock.calls[0]).toMatchObject([expect.any(String), { message: 'Water the plants.' }]);
  });

  test('raises one at once for a reader who asks, though they have only just come back', async () => {
    await planned({ week: Array(7).fill({ off: false, perDay: 0, windows: [], times: [] }) });
    at(ten);
    await fakeBrowser.storage.session.set({ presence: { backAt: ten.epochMilliseconds - 1000 } });
    background.main();
    await rest();
    await update(rhythm, (value) => ({ ...value, askedFor: { at: ten.epochMilliseconds, after: null } }));
    await rest();
    expect(await read(asked)).toHaveLength(1);
  });

  test('puts no dot on the icon when the reader wants none', async () => {
    await planned({ badge: false });
    at(ten);
    const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    background.main();
    await rest();
    expect(badge.mock.calls.every(([details]) => details.text === '')).toBe(true);
  });

  test('raises one prompt however often it is woken', async () => {
    await planned();
    at(ten);
    background.main();
    for (let n = 0; n < 10; n++)
      void fakeBrowser.alarms.onAlarm.trigger({ name: 'attend', scheduledTime: Date.now() } as never);
    await rest();
    background.main();
    await rest();
    expect(await read(asked)).toHaveLength(1);
  });

  test('lets an expired prompt vanish without a word', async () => {
    await planned();
    at(ten);
    background.main();
    await rest();
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toHaveLength(1);
    at(ten.add({ minutes: 91 }));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'attend', scheduledTime: Date.now() } as never);
    await rest();
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    expect(await read(asked)).toHaveLength(1);
  });

  test.each<[string, Partial<Rhythm>, number]>([
    ['in quiet hours', { quiet: { from: '09:00', to: '12:00' } }, 0],
    ['while paused', { pause: { fromOn: '2026-11-20', throughOn: '2026-11-22' } }, 0],
    ['while presenting', { hushUntil: ten.epochMilliseconds + hours(1) }, 0],
    ['long after the moment', {}, hours(3)],
  ])('raises nothing %s', async (_, some, late) => {
    at(ten.add({ milliseconds: late }));
    await planned(some);
    background.main();
    await rest();
    expect(await read(asked)).toEqual([]);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });

  test('opens the popup on a click, or a small window where the browser will not', async () => {
    const openPopup = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('no window'));
    Object.assign(fakeBrowser.action, { openPopup });
    const create = vi.spyOn(fakeBrowser.windows, 'create');
    background.main();
    await fakeBrowser.notifications.onClicked.trigger('one');
    await vi.waitFor(() => expect(openPopup).toHaveBeenCalledTimes(1));
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.notifications.onClicked.trigger('two');
    await vi.waitFor(() =>
      expect(create).toHaveBeenCalledWith(expect.objectContaining({ url: '/popup.html', type: 'popup' })),
    );
  });
});

describe('a draft that a closing popup hands over', () => {
  test('is written, and anything else is left alone', async () => {
    background.main();
    await fakeBrowser.runtime.onMessage.trigger(
      { good: 'not a draft' } as never,
      {} as never,
      () => undefined,
    );
    expect(await read(draft)).toEqual(emptyDraft);
    await fakeBrowser.runtime.onMessage.trigger(
      { ...emptyDraft, good: 'Half a w' } as never,
      {} as never,
      () => undefined,
    );
    await vi.waitFor(async () => expect((await read(draft)).good).toBe('Half a w'));
  });
});

describe('somebody who is not there', () => {
  test('is not asked; once back for some minutes they are', async () => {
    await planned();
    at(ten);
    idle.state = 'idle';
    background.main();
    await rest();
    expect(await read(asked)).toEqual([]);
    at(ten.add({ minutes: 20 }));
    idle.state = 'active';
    idle.tell('active');
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.session.get('presence')).toMatchObject({
        presence: { backAt: expect.any(Number) },
      }),
    );
    await rest();
    expect(await read(asked)).toEqual([]);
    const due = (await alarm())! - ten.add({ minutes: 20 }).epochMilliseconds;
    expect(due).toBeGreaterThanOrEqual(2 * 60_000);
    expect(due).toBeLessThanOrEqual(5 * 60_000);
    at(ten.add({ minutes: 20, milliseconds: due }));
    await rest();
    expect(await read(asked)).toHaveLength(1);
  });

  test('is left alone for good when the moment has passed', async () => {
    await planned();
    at(ten);
    idle.state = 'locked';
    background.main();
    await rest();
    at(ten.add({ minutes: 100 }));
    idle.state = 'active';
    await rest();
    expect((await read(asked)).filter(({ outcome }) => outcome !== 'withheld')).toEqual([]);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });

  test('whose computer has just woken has three minutes', async () => {
    await planned();
    at(ten.add({ minutes: 30 }));
    await fakeBrowser.storage.session.set({
      presence: { wokeAt: ten.add({ minutes: 29 }).epochMilliseconds },
    });
    background.main();
    await rest();
    expect(await read(asked)).toEqual([]);
    expect(await alarm()).toBe(ten.add({ minutes: 32 }).epochMilliseconds);
  });

  test('and an alarm that rings far too late tells that the computer slept', async () => {
    await planned();
    background.main();
    await rest();
    at(ten.add({ minutes: 40 }));
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'attend',
      scheduledTime: ten.epochMilliseconds,
    } as never);
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.session.get('presence')).toMatchObject({
        presence: { wokeAt: expect.any(Number) },
      }),
    );
    await rest();
    expect(await read(asked)).toEqual([]);
  });
});

describe('a wake with nothing to do', () => {
  test('reads a few small keys at once and writes none', async () => {
    await planned();
    await layGround();
    background.main();
    await rest();
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await rest();
    expect(get.mock.calls.map(([keys]) => keys)).toEqual([
      ['rhythm', 'asked', 'pulse', 'reminders', 'ground'],
    ]);
    expect(set).not.toHaveBeenCalled();
    expect(create).not.toHaveBeenCalled();
  });
});

describe('the weekly invitations', () => {
  const sunday = ten.with({ day: 22, hour: 18, minute: 30 });
  const weekly = { threeGoodThings: { weekday: 7, time: '18:30' } };
  const off = { off: false, perDay: 0, windows: [], times: [] };

  test('come through the same plan, with a neutral text', async () => {
    await planned({ ...weekly, week: Array(7).fill(off) });
    await fakeBrowser.storage.local.set({
      profile: { v: 1, value: { ...defaultProfile, role: 'hurt', stage: 'S2' } },
    });
    at(sunday);
    const notify = vi.spyOn(fakeBrowser.notifications, 'create');
    background.main();
    await rest();
    expect(await read(asked)).toMatchObject([{ kind: 'good-things', promptId: '' }]);
    expect(standIns).toContain((notify.mock.calls[0] as unknown as [string, { message: string }])[1].message);
  });

  test('do not ask for good things in the first stage', async () => {
    await planned({ ...weekly, week: Array(7).fill(off) });
    at(sunday);
    background.main();
    await rest();
    expect(await read(asked)).toMatchObject([{ outcome: 'withheld' }]);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });
});

describe('a review of something kept', () => {
  const off = { off: false, perDay: 0, windows: [], times: [] };
  const none = { week: Array(7).fill(off) };
  const today = ten.toPlainDate().toString();
  const remind = (time: string | null) => update(reminders, () => [{ on: today, time }]);

  test('moves the one alarm as soon as its day is written down', async () => {
    await planned(none);
    background.main();
    await rest();
    expect(await alarm()).toBeUndefined();
    await remind('17:00');
    await rest();
    expect(await alarm()).toBe(ten.with({ hour: 17 }).epochMilliseconds);
  });

  test('comes with a neutral text, even for a reader who wants to see questions', async () => {
    await planned({ ...none, discreet: false });
    await remind('10:00');
    at(ten);
    const notify = vi.spyOn(fakeBrowser.notifications, 'create');
    const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    background.main();
    await rest();
    expect(await read(asked)).toMatchObject([{ kind: 'review', promptId: '', plannedOn: today }]);
    expect(standIns).toContain((notify.mock.calls[0] as unknown as [string, { message: string }])[1].message);
    expect(badge).toHaveBeenLastCalledWith({ text: '•' });
  });

  test('waits for the next day after a strong hard check-in, and nothing is shown', async () => {
    await planned(none);
    await remind('10:00');
    const checkIn = aCheckIn({ at: ten.epochMilliseconds - hours(5), offsetMinutes: 0, strength: 5 });
    await fakeBrowser.storage.local.set({ 'entries:2026-11': { v: 1, value: [checkIn] } });
    at(ten);
    background.main();
    await rest();
    expect(await read(asked)).toMatchObject([{ kind: 'review', outcome: 'withheld' }]);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    expect(await alarm()).toBe(ten.add({ days: 1 }).with({ hour: 11 }).epochMilliseconds);
  });

  test.each<[string, Partial<Rhythm>]>([
    ['quiet hours', { quiet: { from: '09:00', to: '12:00' } }],
    ['a pause', { pause: { fromOn: '2026-11-20', throughOn: '2026-11-22' } }],
    ['presenting', { hushUntil: ten.epochMilliseconds + hours(1) }],
  ])('waits for the end of %s', async (_, some) => {
    await planned({ ...none, ...some });
    await remind('10:00');
    at(ten);
    background.main();
    await rest();
    expect(await read(asked)).toEqual([]);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    expect(await alarm()).toBeGreaterThan(ten.epochMilliseconds);
  });

  test('waits while nobody is there', async () => {
    await planned(none);
    await remind('10:00');
    at(ten);
    idle.state = 'locked';
    background.main();
    await rest();
    expect(await read(asked)).toEqual([]);
    expect(await alarm()).toBe(ten.add({ minutes: 90 }).epochMilliseconds);
  });

  test('is raised once, however often the worker is killed and woken', async () => {
    await planned(none);
    await remind('10:00');
    at(ten);
    for (let n = 0; n < 5; n++) {
      background.main();
      await rest();
    }
    expect(await read(asked)).toHaveLength(1);
  });
});

test('a practice that closes with letters unsaved hands them on, and what is no draft is left alone', async () => {
  takeDraft([
    {
      practice: 'clarity',
      itemId: null,
      step: 'what',
      answers: [{ field: 'hurt', value: 'The si' }],
      at: noon,
    },
  ]);
  takeDraft([{ practice: 'clarity' }]);
  takeDraft({ toString: 'hostile' });
  await vi.waitFor(async () =>
    expect((await fakeBrowser.storage.local.get('practice-drafts'))['practice-drafts']).toMatchObject({
      value: [{ practice: 'clarity', answers: [{ value: 'The si' }] }],
    }),
  );
});
