import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prompts } from '@/content/prompts';
import { standIns } from '@/content/standins';
import { emptyDraft } from '@/core/model/draft';
import { defaultProfile } from '@/core/model/profile';
import { defaultRhythm, type Rhythm } from '@/core/model/rhythm';
import background from '@/entrypoints/background';
import { attend } from '@/entrypoints/background/attend';
import { asked, draft, profile, rhythm } from '@/store/items';
import { read, update } from '@/store/stored';
import { shipPrompts } from '../../scripts/build/ship-prompts';
import { hours } from '../facts';

const shipped = new Map(shipPrompts(prompts).map(({ relativeDest, contents }) => [relativeDest, contents]));
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

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at(ten.subtract({ minutes: 30 }));
  fakeBrowser.action.setBadgeText({ text: '' });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => path) as never);
  vi.stubGlobal('fetch', async (path: string) => ({
    json: async () => JSON.parse(shipped.get(path.slice(1))!),
  }));
  Object.assign(fakeBrowser.idle ?? Object.assign(fakeBrowser, { idle: {} }).idle, {
    onStateChanged: { addListener() {} },
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
      void fakeBrowser.alarms.onAlarm.trigger({ name: 'attend', scheduledTime: 0 } as never);
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
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'attend', scheduledTime: 0 } as never);
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
