import { expect, test, vi } from 'vitest';

/** The background as it starts: with nothing in its memory. */
async function start() {
  vi.resetModules();
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  let badge = 'as it was left';
  fakeBrowser.action.setBadgeText = (async ({ text }: { text: string }) => {
    badge = text;
  }) as never;
  const { showStanding } = await import('@/entrypoints/background/show-standing');
  const { defaultRhythm } = await import('@/core/model/rhythm');
  const show = () => showStanding(null, [], defaultRhythm, 0);
  return { ...(await import('@/entrypoints/background/sign')), show, badge: () => badge };
}

test('a check mark that a killed background left on the icon is gone with the next look at what stands', async () => {
  const before = await start();
  before.putSign('✓', before.show);
  await vi.waitFor(() => expect(before.badge()).toBe('✓'));
  const after = await start();
  await after.show();
  expect(after.badge()).toBe('');
});

test('the newest says what came, and has its whole time', async () => {
  vi.useFakeTimers();
  const { putSign, readSign } = await start();
  const show = vi.fn();
  putSign('✓', show);
  vi.advanceTimersByTime(2000);
  putSign('×', show);
  vi.advanceTimersByTime(2000);
  expect(readSign()).toBe('×');
  vi.advanceTimersByTime(1000);
  expect(readSign()).toBe('');
  expect(show).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});
