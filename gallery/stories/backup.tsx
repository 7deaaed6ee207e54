import { BackupNudge } from '@/components/backup/BackupNudge';
import { BackupPanel } from '@/components/backup/BackupPanel';
import { PreviewView, type Shown } from '@/components/backup/PreviewView';
import { Progress } from '@/components/backup/Progress';
import { RestorePanel } from '@/components/backup/RestorePanel';
import { Panel } from '@/components/Part';
import { paperNames } from '@/components/paper-names';
import { backupWords } from '@/content/words/backup';
import { unread } from '@/core/import/arrived';
import { defaultLook } from '@/core/model/look';
import { noHoldings } from '@/core/portable/holdings';
import { previewMerge } from '@/core/portable/preview-merge';
import { never, nothing, press, submit, type, unfold } from '@/gallery/acts';
import { given, long, short } from '@/gallery/given';
import { aNote } from '@/gallery/made-up';
import type { Area } from '@/gallery/story';

const names = () => paperNames(() => ({ name: given('A made-up practice'), lines: [] }));
const here = aNote(short);
const mine = { ...noHoldings, entries: [here], settings: { look: defaultLook } };
const file: Shown = {
  format: 'mendful',
  madeOn: '2026-11-20',
  preview: previewMerge(mine, {
    ...noHoldings,
    entries: [{ ...here, text: long }, aNote(given('Quite new.'))],
    settings: { look: { ...defaultLook, theme: 'dark' } },
  }),
  unread: [unread('misshapen', 3, given('{"id":"odd"'), given('entries:2026-11'))],
};
const nothingNew: Shown = { ...file, preview: previewMerge(mine, noHoldings), unread: [] };
const save = (age: number | null, onMake: () => Promise<string> = never) => (
  <BackupPanel age={age} offers onOffers={nothing} onMake={onMake} />
);
const preview = (its: Shown, busy = false) => (
  <Panel>
    <PreviewView file={its} names={names()} busy={busy} onGo={nothing} onLeave={nothing} />
  </Panel>
);
const sealed = async (root: HTMLElement) => {
  await type(root, '#file-passphrase', 'lamp otter');
  await type(root, '#file-passphrase-again', 'lamp otter');
  await submit(root);
};
const restore = (back: Parameters<typeof RestorePanel>[0]['back']) => (
  <RestorePanel
    names={names()}
    onRead={never}
    onRestore={never}
    back={back}
    onBack={async () => undefined}
    onForget={() => Promise.reject(new Error('made up'))}
  />
);

/** Saving everything, and bringing it in. */
export const backup: Area = {
  name: 'backup',
  page: 'options',
  stories: [
    { name: 'never saved', draw: () => save(null) },
    { name: 'saved a while ago', draw: () => save(40) },
    { name: 'saving', draw: () => save(0), after: sealed },
    { name: 'saved', draw: () => save(0, async () => given('notes-2026-11-21.age')), after: sealed },
    { name: 'not saved', draw: () => save(0, () => Promise.reject(new Error('made up'))), after: sealed },
    {
      name: 'saving unsealed',
      draw: () => save(0),
      after: async (root) => {
        await press(root, '[value="html"]');
        await press(root, '#make-open');
      },
    },
    { name: 'progress', draw: () => <Progress label={backupWords.making} part={0.4} /> },
    {
      name: 'progress that cannot be said',
      draw: () => <Progress label={backupWords.sealing} part={null} />,
    },
    { name: 'bringing in', draw: () => restore(null) },
    { name: 'a way back', draw: () => restore({ why: 'import', madeOn: '2026-11-20' }) },
    {
      name: 'a way back, taken',
      draw: () => restore({ why: 'import', madeOn: '2026-11-20' }),
      after: (root) => press(root, '#take-back'),
    },
    { name: 'a file', draw: () => preview(file), after: unfold },
    { name: 'a file, bringing it in', draw: () => preview(file, true) },
    { name: 'a file with nothing new', draw: () => preview(nothingNew) },
  ],
};

/** The offer of a copy, at the head of the journal. */
export const nudge: Area = {
  name: 'nudge',
  page: 'journal',
  stories: [null, 40].map((age) => ({
    name: age === null ? 'never saved' : 'saved a while ago',
    draw: () => <BackupNudge age={age} onMake={nothing} onLater={nothing} onOff={nothing} />,
  })),
};
