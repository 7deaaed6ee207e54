import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BackupNudge } from '@/components/backup/BackupNudge';
import { BackupPanel } from '@/components/backup/BackupPanel';
import type { Shown } from '@/components/backup/PreviewView';
import { RestorePanel } from '@/components/backup/RestorePanel';
import { paperNames } from '@/components/paper-names';
import { backupWords as words } from '@/content/words/backup';
import { unread } from '@/core/import/arrived';
import type { EntryId } from '@/core/model/entry';
import { defaultLook } from '@/core/model/look';
import { type Holdings, noHoldings } from '@/core/portable/holdings';
import { gentleChoice } from '@/core/portable/merge-holdings';
import { previewMerge } from '@/core/portable/preview-merge';
import { aNote } from '../facts';

afterEach(cleanup);

const names = paperNames(() => ({ name: '', lines: [] }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('saving everything', () => {
  const panel = (onMake = vi.fn(async () => 'notes-2026-11-22.age')) => {
    render(<BackupPanel age={null} offers onOffers={() => {}} onMake={onMake} />);
    return onMake;
  };

  test('is sealed unless another kind is chosen, with a passphrase typed twice', async () => {
    const onMake = panel();
    expect(screen.getByText(words.never)).toBeTruthy();
    type(words.passphrase, 'lamp otter');
    press(words.make);
    expect(screen.getByText(words.differs)).toBeTruthy();
    type(words.again, 'lamp otter');
    press(words.make);
    expect(onMake).toHaveBeenCalledWith('sealed', 'lamp otter', expect.any(Function));
    await screen.findByText(/notes-2026-11-22\.age/);
    expect((screen.getByLabelText(words.passphrase) as HTMLInputElement).value).toBe('');
  });

  test.each(['plain', 'html', 'markdown', 'csv'] as const)(
    '%s: a word on who can read it comes first',
    async (form) => {
      const onMake = panel();
      fireEvent.click(screen.getByRole('radio', { name: new RegExp(words.forms[form].name) }));
      press(words.make);
      expect(onMake).not.toHaveBeenCalled();
      expect(screen.getByText(words.warns)).toBeTruthy();
      press(words.warnLeave);
      expect(screen.queryByText(words.warns)).toBeNull();
      press(words.make);
      press(words.warnGo);
      expect(onMake).toHaveBeenCalledWith(form, null, expect.any(Function));
      await screen.findByText(/Saved as/);
    },
  );

  test('shows how far it is, and says so when it cannot be made', async () => {
    let fail = (_: Error) => {};
    const onMake = vi.fn((_form: string, _secret: string | null, onPart: (part: number | null) => void) => {
      onPart(0.5);
      return new Promise<string>((_, reject) => {
        fail = reject;
      });
    });
    render(<BackupPanel age={3} offers onOffers={() => {}} onMake={onMake} />);
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(words.forms.plain.name) }));
    press(words.make);
    press(words.warnGo);
    expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('0.5');
    fail(new Error('no'));
    await screen.findByText(words.failed);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

describe('bringing in', () => {
  const here = aNote({ id: 'a' as EntryId, text: 'as it is here' });
  const mine: Holdings = { ...noHoldings, entries: [here], settings: { look: defaultLook } };
  const theirs: Holdings = {
    ...noHoldings,
    entries: [{ ...here, text: 'as it is there' }, aNote({ text: 'quite new' })],
    settings: { look: { ...defaultLook, theme: 'dark' } },
  };
  const shown: Shown = {
    format: 'mendful',
    madeOn: '2026-11-20',
    preview: previewMerge(mine, theirs),
    unread: [unread('misshapen', 3, '{"id":"odd"', 'entries:2026-11')],
  };
  const panel = (some: Partial<Parameters<typeof RestorePanel>[0]> = {}) => {
    const props = {
      names,
      onRead: vi.fn(async () => shown as never),
      onRestore: vi.fn(async () => ({ added: 1, changed: 0 })),
      back: null,
      onBack: vi.fn(async () => undefined),
      onForget: vi.fn(async () => undefined),
      ...some,
    };
    render(<RestorePanel {...props} />);
    return props;
  };
  const choose = () =>
    fireEvent.change(screen.getByLabelText(words.pick), {
      target: { files: [new File(['{}'], 'notes.json')] },
    });

  test('shows what is new, what differs in both versions, and what could not be read, before anything changes', async () => {
    const { onRestore } = panel();
    choose();
    const entries = await screen.findByRole('region', { name: words.groups.entries });
    expect(entries.textContent).toContain('1 is new · 1 is here and differs');
    expect(within(entries).getByText('as it is here')).toBeTruthy();
    expect(within(entries).getByText('as it is there')).toBeTruthy();
    expect(screen.getByText(/entries:2026-11, number 3/).textContent).toContain(words.whyNot.misshapen);
    expect(onRestore).not.toHaveBeenCalled();
  });

  test('brings in what the reader chose, and settings only when ticked', async () => {
    const { onRestore } = panel();
    choose();
    await screen.findByRole('region', { name: words.groups.entries });
    fireEvent.click(screen.getByRole('radio', { name: words.ways.both }));
    press(words.go);
    const choice = { differs: { ...gentleChoice.differs, entries: 'both' }, settings: [] };
    expect(onRestore).toHaveBeenCalledWith(choice, expect.any(Function));
    await screen.findByText('1 came in.');
  });

  test('can be left without a trace', async () => {
    const { onRestore } = panel();
    choose();
    await screen.findByRole('region', { name: words.groups.entries });
    press(words.leave);
    expect(screen.queryByRole('region', { name: words.groups.entries })).toBeNull();
    expect(onRestore).not.toHaveBeenCalled();
  });

  test('asks for the passphrase of a sealed file, as often as it takes', async () => {
    const onRead = vi
      .fn()
      .mockResolvedValueOnce({ fault: 'sealed' })
      .mockResolvedValueOnce({ fault: 'wrong-passphrase' })
      .mockResolvedValueOnce(shown);
    panel({ onRead });
    choose();
    await screen.findByLabelText(words.secret);
    for (const secret of ['otter', 'lamp']) {
      type(words.secret, secret);
      press(words.open);
      await waitFor(() =>
        expect(onRead).toHaveBeenLastCalledWith(expect.any(File), expect.any(Function), secret),
      );
      await waitFor(() => expect(screen.queryByText('Opening. This takes a moment on purpose.')).toBeNull());
    }
    await screen.findByRole('region', { name: words.groups.entries });
  });

  test('says why a file cannot be read, and that nothing has changed', async () => {
    panel({ onRead: vi.fn(async () => ({ fault: 'packed' as const })) });
    choose();
    const says = await screen.findByText(/^This is a packed file/);
    expect(says.textContent).toContain(words.faultSafe);
  });

  test('the last one can be taken back as a whole, or the way back let go', async () => {
    const { onBack, onForget } = panel({ back: { why: 'import', madeOn: '2026-11-20' } });
    press(words.back);
    await screen.findByText(words.backDone);
    press(words.forget);
    await screen.findByText(words.forgotten);
    expect([onBack, onForget].map((act) => vi.mocked(act).mock.calls.length)).toEqual([1, 1]);
  });
});

test('the offer of a copy is off in one tap', () => {
  const acts = { onMake: vi.fn(), onLater: vi.fn(), onOff: vi.fn() };
  render(<BackupNudge age={40} {...acts} />);
  expect(screen.getByText(/40 days old/)).toBeTruthy();
  press(words.nudge.off);
  expect(acts.onOff).toHaveBeenCalledTimes(1);
});

test('its words speak in the voice of the house', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts);
  const loud = texts(words).filter((text) =>
    /!|\b(should|must|simply|just|submit|error|invalid|failed to)\b|(?<=\w)'(?=\w)|\.\.\./i.test(text),
  );
  expect(loud).toEqual([]);
});
