import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultLook } from '@/core/model/look';
import { upgrade } from '@/store/envelope';
import { look } from '@/store/items';
import { read, update } from '@/store/stored';

describe('an item', () => {
  test('reads as its default while nothing is stored', async () => {
    expect(await read(look)).toEqual(defaultLook);
  });

  test('is written in an envelope with its version', async () => {
    await update(look, (value) => ({ ...value, theme: 'dark' as const }));
    expect(await fakeBrowser.storage.local.get('look')).toEqual({
      look: { v: 1, value: { theme: 'dark', textSize: 'medium' } },
    });
  });

  test.each([
    ['is misshapen', { v: 1, value: { theme: 'mauve' } }],
    ['comes from a later version', { v: 2, value: { theme: 'dark', textSize: 'medium', font: 'serif' } }],
    ['is no envelope', ['dark']],
  ])('that %s reads as its default and is set aside whole by the next write', async (_, raw) => {
    await fakeBrowser.storage.local.set({ look: raw });
    expect(await read(look)).toEqual(defaultLook);
    await update(look, (value) => ({ ...value, theme: 'light' as const }));
    const all = await fakeBrowser.storage.local.get(null);
    const aside = Object.entries(all).filter(([key]) => key.startsWith('quarantine:look:'));
    expect(aside.map(([, value]) => value)).toEqual([raw]);
    expect(await read(look)).toEqual({ ...defaultLook, theme: 'light' });
  });

  test('updates made at once all count', async () => {
    const sizes = ['small', 'large'] as const;
    await Promise.all([
      update(look, (value) => ({ ...value, theme: 'dark' as const })),
      ...sizes.map((textSize) => update(look, (value) => ({ ...value, textSize }))),
    ]);
    expect(await read(look)).toEqual({ theme: 'dark', textSize: 'large' });
  });
});

describe('upgrade', () => {
  const shape = { version: 3, upgrades: { 1: (old: unknown) => `${old}b`, 2: (old: unknown) => `${old}c` } };
  test('walks an old value through every version in between', () => {
    expect(upgrade({ v: 1, value: 'a' }, shape)).toEqual({ ok: true, value: 'abc' });
    expect(upgrade({ v: 3, value: 'a' }, shape)).toEqual({ ok: true, value: 'a' });
  });
  test('tells a later version from a broken one', () => {
    expect(upgrade({ v: 4, value: 'a' }, shape)).toEqual({ ok: false, reason: 'from-the-future' });
    expect(upgrade({ value: 'a' }, shape)).toEqual({ ok: false, reason: 'not-an-envelope' });
  });
  test('an upgrade that throws leaves the value unread, not half changed', () => {
    const failing = { version: 2, upgrades: { 1: () => JSON.parse('{') } };
    expect(upgrade({ v: 1, value: 'a' }, failing)).toEqual({ ok: false, reason: 'misshapen' });
  });
});
