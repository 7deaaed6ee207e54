import { LeaveSome, type LeftState } from '@/components/lock/LeaveSome';
import { NewLockForm } from '@/components/lock/NewLockForm';
import { RecoverySheet } from '@/components/lock/RecoverySheet';
import { SecretForm } from '@/components/lock/SecretForm';
import { Unlock } from '@/components/lock/Unlock';
import { lockWords as words } from '@/content/words/lock';
import { emptyDraft } from '@/core/model/draft';
import { never, nothing, press, submit, type } from '@/gallery/acts';
import { given, short } from '@/gallery/given';
import type { Area, Story } from '@/gallery/story';

const leave = (came: LeftState) => () => (
  <LeaveSome draft={{ ...emptyDraft, note: short }} onDraft={nothing} onKeep={async () => came} />
);
const unlock = (opens: () => Promise<boolean>) => () => (
  <Unlock unlock={opens} adding={() => <LeaveSome draft={emptyDraft} onDraft={nothing} onKeep={never} />} />
);
const wrong = async (root: HTMLElement) => {
  await type(root, '#secret', 'lamp');
  await submit(root);
};
const no = async () => false;
const fails = () => Promise.reject(new Error('made up'));

/** What a closed page shows. */
export const closed: Area = {
  name: 'closed',
  page: 'popup',
  stories: [
    { name: 'resting', draw: unlock(never) },
    { name: 'opening', draw: unlock(never), after: wrong },
    { name: 'wrong', draw: unlock(no), after: wrong },
    { name: 'failed', draw: unlock(fails), after: wrong },
    { name: 'nothing can be added', draw: () => <Unlock unlock={never} /> },
    { name: 'adding', draw: unlock(never), after: (root) => press(root, '#add-something') },
    ...(['kept', 'nothing', 'tooLong', 'keepFailed'] as const).map(
      (came): Story => ({ name: `adding, ${came}`, draw: leave(came), after: (root) => submit(root) }),
    ),
  ],
};

const form = (busy: boolean) => () => <NewLockForm busy={busy} onMake={nothing} onCancel={nothing} />;
const secrets = (first: string, second: string) => async (root: HTMLElement) => {
  await type(root, '#new-passphrase', first);
  await type(root, '#new-passphrase-again', second);
  await submit(root);
};
const code = given('ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567');

/** The lock in the options. */
export const lock: Area = {
  name: 'lock',
  page: 'options',
  stories: [
    { name: 'new', draw: form(false) },
    { name: 'new, easy to guess and different', draw: form(false), after: secrets('otter', 'lamp') },
    { name: 'new, hard to guess', draw: form(false), after: secrets('lamp otter meadow seven clouds', 'x') },
    { name: 'new, empty', draw: form(false), after: (root) => submit(root) },
    { name: 'making', draw: form(true) },
    {
      name: 'sheet',
      draw: () => (
        <RecoverySheet code={code} busy={false} onPrint={nothing} onLock={nothing} onCancel={nothing} />
      ),
    },
    {
      name: 'locking',
      draw: () => <RecoverySheet code={code} busy onPrint={nothing} onLock={nothing} onCancel={nothing} />,
    },
    {
      name: 'passphrase asked, wrong',
      draw: () => <SecretForm id="secret" label={words.secret} act={words.open} onSecret={no} />,
      after: wrong,
    },
  ],
};
