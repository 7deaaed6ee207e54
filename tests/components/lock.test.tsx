import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NewLockForm } from '@/components/lock/NewLockForm';
import { RecoverySheet } from '@/components/lock/RecoverySheet';
import { SecretForm } from '@/components/lock/SecretForm';
import { Unlock } from '@/components/lock/Unlock';
import { lockWords as words } from '@/content/words/lock';

afterEach(cleanup);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a new passphrase', () => {
  const open = (busy = false) => {
    const onMake = vi.fn();
    render(<NewLockForm busy={busy} onMake={onMake} onCancel={() => {}} />);
    return onMake;
  };

  test('is taken when it was typed twice alike, whatever it is made of', () => {
    const onMake = open();
    type(words.passphrase, 'a');
    type(words.again, 'a');
    tap(words.make);
    expect(onMake).toHaveBeenCalledWith('a');
  });

  test.each([
    ['', '', words.empty],
    ['lamp', 'lanp', words.differs],
  ])('“%s” and “%s” are not taken, and it says why', async (first, second, why) => {
    const onMake = open();
    type(words.passphrase, first);
    type(words.again, second);
    tap(words.make);
    expect((await screen.findByRole('alert')).textContent).toBe(why);
    expect(onMake).not.toHaveBeenCalled();
  });

  test('shows how hard it is to guess, and that it is gone when lost, before anything is locked', async () => {
    open();
    type(words.passphrase, 'password');
    expect(await screen.findByText(words.strength.short)).toBeTruthy();
    type(words.passphrase, 'lamp gravel otter window salt');
    expect(await screen.findByText(words.strength.strong)).toBeTruthy();
    expect(screen.getByText(words.gone)).toBeTruthy();
  });

  test('is not made twice while it is being made', () => {
    const onMake = open(true);
    type(words.passphrase, 'a');
    type(words.again, 'a');
    tap(words.make);
    expect(onMake).not.toHaveBeenCalled();
    expect(screen.getByText(words.making)).toBeTruthy();
  });
});

test('the sheet shows the code, and nothing is locked before the reader says they have it', () => {
  const onLock = vi.fn();
  const onPrint = vi.fn();
  render(
    <RecoverySheet code="AAAA-BBBB" busy={false} onPrint={onPrint} onLock={onLock} onCancel={() => {}} />,
  );
  expect(screen.getByText('AAAA-BBBB')).toBeTruthy();
  tap(words.print);
  expect(onPrint).toHaveBeenCalledOnce();
  expect(onLock).not.toHaveBeenCalled();
  tap(words.lockIt);
  expect(onLock).toHaveBeenCalledOnce();
});

test.each([
  ['that does not fit', async (): Promise<boolean> => false, words.wrong],
  ['that cannot be tried', (): Promise<boolean> => Promise.reject(new Error('no worker')), words.failed],
])('a secret %s is told apart, emptied, and can be tried again', async (_, onSecret, why) => {
  render(<SecretForm id="x" label="Secret" act="Go" onSecret={onSecret} />);
  type('Secret', 'lamp');
  tap('Go');
  expect((await screen.findByRole('alert')).textContent).toBe(why);
  expect(screen.getByRole('button', { name: 'Go' }).hasAttribute('disabled')).toBe(false);
});

describe('a closed page', () => {
  test('says nothing of what it is for', () => {
    render(<Unlock unlock={async () => true} />);
    expect(document.body.textContent).not.toMatch(/trust|feel|hurt|betray|journal|prompt|mendful/i);
  });

  test('keeps words left there, and leaves them on the screen when that fails', async () => {
    const onKeep = vi.fn().mockRejectedValueOnce(new Error('full')).mockResolvedValueOnce(undefined);
    const adding = { draft: 'half a sen', onDraft: vi.fn(), onKeep };
    render(<Unlock unlock={async () => true} adding={adding} />);
    const field = screen.getByLabelText(words.add) as HTMLTextAreaElement;
    expect(field.value).toBe('half a sen');
    tap(words.keep);
    expect(await screen.findByText(words.keepFailed)).toBeTruthy();
    expect(field.value).toBe('half a sen');
    tap(words.keep);
    expect(await screen.findByText(words.kept)).toBeTruthy();
    expect(field.value).toBe('');
    expect(onKeep).toHaveBeenLastCalledWith('half a sen');
  });
});
