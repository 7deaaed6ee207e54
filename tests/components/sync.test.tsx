import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SyncForm } from '@/components/sync/SyncForm';
import { SyncLook } from '@/components/sync/SyncLook';
import { SyncView } from '@/components/sync/SyncView';
import { syncWords as words } from '@/content/words/sync';
import { noSync, type Sync, syncTroubles } from '@/core/model/sync';

afterEach(cleanup);

const acts = () => ({
  onBegin: vi.fn(async () => true),
  onJoin: vi.fn(async () => true),
  onMeet: vi.fn(),
  onStop: vi.fn(),
  onErase: vi.fn(),
});
const show = (told: Partial<Sync>, some = acts()) => {
  render(
    <SyncView
      told={{ ...noSync, key: 'k', ...told }}
      most={1000}
      busy={false}
      sayWhen={() => 'today'}
      {...some}
    />,
  );
  return some;
};

/** The whole of a panel, for a device with or without a part in it. */
const whole = (some: Partial<Parameters<typeof SyncLook>[0]>) =>
  render(
    <SyncLook
      told={noSync}
      lock="open"
      found={null}
      busy={false}
      says=""
      most={1000}
      sayWhen={() => 'today'}
      onLook={vi.fn()}
      {...acts()}
      {...some}
    />,
  );

describe('before a device takes part', () => {
  const offered = ['#sync-needs-lock', '#sync-look', '#sync-secret', '#sync-erase'];
  test.each([
    ['off', null, ['#sync-needs-lock']],
    ['closed', null, ['#sync-needs-lock']],
    ['open', null, ['#sync-look']],
    ['open', 'empty', ['#sync-secret']],
    ['open', 'taken', ['#sync-secret', '#sync-erase']],
    ['open', 'newer', []],
  ] as const)('with the lock %s and an account that is %s it offers %j', (lock, found, offers) => {
    whole({ lock, found });
    expect(offered.filter((one) => document.querySelector(one))).toEqual(offers);
  });

  test('says why it takes no part any more', () => {
    whole({ lock: 'off', told: { ...noSync, trouble: { why: 'unlocked', tries: 1, retryAt: 0 } } });
    expect(screen.getByText(words.troubles.unlocked)).toBeTruthy();
  });

  test('joins what is there with the passphrase, and begins nothing anew', async () => {
    const onJoin = vi.fn(async () => true);
    const onBegin = vi.fn(async () => true);
    whole({ found: 'taken', onJoin, onBegin });
    fireEvent.input(screen.getByLabelText(words.joinSecret), { target: { value: 'lamp' } });
    fireEvent.click(screen.getByText(words.join));
    await waitFor(() => expect(onJoin).toHaveBeenCalledExactlyOnceWith('lamp'));
    expect(onBegin).not.toHaveBeenCalled();
  });
});

describe('more than one device', () => {
  test('shows nothing of the account while the lock is closed', () => {
    whole({ lock: 'closed', told: { ...noSync, key: 'k', metAt: 5 } });
    expect(document.querySelector('#sync-needs-lock')).toBeTruthy();
    expect(document.querySelector('#sync-met')).toBeNull();
  });

  test('says what is in the account, since when, and how full it is', () => {
    show({ metAt: 5, holds: { entries: 12, since: '2026-03', all: false, bytes: 250 } });
    expect(document.querySelector('#sync-entries')!.textContent).toBe('12 moments, back to March 2026');
    expect(document.querySelector<HTMLMeterElement>('#sync-room')!.getAttribute('value')).toBe('0.25');
    expect(document.body.textContent).toContain('25%');
    expect(document.body.textContent).toContain(words.some);
    expect(document.querySelector('#sync-met')!.textContent).toContain('today');
  });

  test.each(syncTroubles)('says kindly what keeps it from going on: %s', (why) => {
    show({ trouble: { why, tries: 1, retryAt: 0 } });
    expect(document.querySelector('#sync-trouble')!.textContent).toBe(words.troubles[why]);
    const asks = document.querySelector('#sync-secret') !== null;
    expect(asks).toBe(['gone', 'other', 'rewrap'].includes(why));
    // One thing at a time is to be done.
    expect(document.querySelectorAll('.main')).toHaveLength(1);
  });

  test.each(['gone', 'other', 'newer'] as const)('does not say that anything is there: %s', (why) => {
    show({ trouble: { why, tries: 1, retryAt: 0 }, holds: { entries: 1, since: null, all: true, bytes: 9 } });
    expect(document.body.textContent).not.toContain(words.whole);
  });

  test('erases from the account after a second word alone, and the first can be taken back', () => {
    const { onErase, onStop } = show({});
    fireEvent.click(screen.getByText(words.erase));
    expect(screen.getByText(words.eraseSays)).toBeTruthy();
    fireEvent.click(screen.getByText(words.leave));
    expect(screen.queryByText(words.eraseSays)).toBeNull();
    fireEvent.click(screen.getByText(words.erase));
    expect(onErase).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText(words.eraseGo));
    expect(onErase).toHaveBeenCalledOnce();
    expect(onStop).not.toHaveBeenCalled();
  });

  test.each([
    ['a passphrase that does not fit', async (): Promise<boolean> => false, words.wrong],
    [
      'a browser that refuses',
      async (): Promise<boolean> => Promise.reject(new Error('quota')),
      words.refusedNow,
    ],
  ])('tells %s apart', async (_, onSecret, says) => {
    render(<SyncForm label={words.secret} act={words.begin} onSecret={onSecret} />);
    fireEvent.input(screen.getByLabelText(words.secret), { target: { value: 'lamp' } });
    fireEvent.click(screen.getByText(words.begin));
    await waitFor(() => expect(screen.getByText(says)).toBeTruthy());
  });
});
