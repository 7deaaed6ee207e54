import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LeaveSome, type LeftState } from '@/components/lock/LeaveSome';
import { NewLockForm } from '@/components/lock/NewLockForm';
import { RecoverySheet } from '@/components/lock/RecoverySheet';
import { SecretForm } from '@/components/lock/SecretForm';
import { Unlock } from '@/components/lock/Unlock';
import { hideWords } from '@/content/words/hide';
import { lockWords as words } from '@/content/words/lock';
import { type Draft, emptyDraft } from '@/core/model/draft';
import { textLength } from '@/core/model/limits';
import { fill } from '@/core/text/fill';
import { sayNumber } from '@/core/text/say-number';

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

  test('that fills a tab can be hidden; the popup, where nothing hides, closes at Escape by itself', () => {
    render(<Unlock unlock={async () => true} />);
    expect(screen.getByRole('button', { name: hideWords.hide })).toBeTruthy();
    cleanup();
    render(<Unlock unlock={async () => true} adding={() => null} />);
    expect(screen.queryByRole('button', { name: hideWords.hide })).toBeNull();
  });

  const left = (onKeep: (draft: Draft) => Promise<LeftState>, was = emptyDraft) => {
    const onDraft = vi.fn();
    const adding = () => <LeaveSome draft={was} onDraft={onDraft} onKeep={onKeep} />;
    render(<Unlock unlock={async () => true} adding={adding} />);
    return onDraft;
  };

  test('shows what can be added at a tap, and no sooner, even when something was begun there', () => {
    left(async () => 'kept', { ...emptyDraft, tiles: ['afraid'], note: 'half a sen' });
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(document.body.textContent).not.toMatch(/trust|feel|hurt|afraid|half/i);
    tap(words.addSomething);
    expect(screen.getAllByRole('checkbox')).toHaveLength(10);
    expect((screen.getByRole('checkbox', { name: 'Afraid' }) as HTMLInputElement).checked).toBe(true);
    expect((screen.getByLabelText(words.add) as HTMLTextAreaElement).value).toBe('half a sen');
    tap(words.addSomething);
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
  });

  test('keeps a feeling and a line left there, and is empty afterwards', async () => {
    const onKeep = vi.fn(async (): Promise<LeftState> => 'kept');
    const onDraft = left(onKeep);
    tap(words.addSomething);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Hurt' }));
    type(words.add, 'a line');
    expect(onDraft).toHaveBeenLastCalledWith({ ...emptyDraft, tiles: ['hurt'], note: 'a line' });
    tap(words.keep);
    expect(await screen.findByText(words.kept)).toBeTruthy();
    expect(onKeep).toHaveBeenCalledWith({ ...emptyDraft, tiles: ['hurt'], note: 'a line' });
    expect(onDraft).toHaveBeenLastCalledWith(emptyDraft);
    expect((screen.getByLabelText(words.add) as HTMLTextAreaElement).value).toBe('');
  });

  test.each(['nothing', 'tooLong', 'keepFailed'] as const)(
    'leaves everything on the screen when nothing was kept: %s',
    async (came) => {
      const was = { ...emptyDraft, tiles: ['calm' as const], note: 'x' };
      left(async () => came, was);
      tap(words.addSomething);
      tap(words.keep);
      expect(await screen.findByText(fill(words[came], { n: sayNumber(textLength) }))).toBeTruthy();
      expect((screen.getByLabelText(words.add) as HTMLTextAreaElement).value).toBe('x');
      expect((screen.getByRole('checkbox', { name: 'Calm' }) as HTMLInputElement).checked).toBe(true);
    },
  );
});
