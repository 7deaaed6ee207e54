import { Panel } from '@/components/Part';
import { SyncLook } from '@/components/sync/SyncLook';
import { SyncStart } from '@/components/sync/SyncStart';
import { SyncView } from '@/components/sync/SyncView';
import { syncWords as words } from '@/content/words/sync';
import { noSync, type Sync, syncTroubles } from '@/core/model/sync';
import { never, nothing, press, submit, type } from '@/gallery/acts';
import { given } from '@/gallery/given';
import { noon } from '@/gallery/made-up';
import type { Area, Story } from '@/gallery/story';

type Props = Parameters<typeof SyncLook>[0];

const when = given('today at 11:55');
const resting: Props = {
  told: noSync,
  lock: 'open',
  found: null,
  busy: false,
  says: '',
  most: 102_400,
  sayWhen: () => when,
  onLook: nothing,
  onBegin: never,
  onJoin: never,
  onMeet: nothing,
  onStop: nothing,
  onErase: nothing,
};
const whole = (some: Partial<Props>) => <SyncLook {...resting} {...some} />;
const start = (some: Partial<Props>) => (
  <Panel>
    <SyncStart {...resting} {...some} />
  </Panel>
);
const told = (some: Partial<Sync>): Sync => ({ ...noSync, key: 'made up', ...some });
const view = (its: Partial<Sync>, some: Partial<Props> = {}) => (
  <Panel>
    <SyncView {...resting} told={told(its)} {...some} />
  </Panel>
);

const holds = { entries: 214, since: '2024-03', all: false, bytes: 61_000 };
const trouble = (why: (typeof syncTroubles)[number]) => ({ why, tries: 1, retryAt: noon });
const troubled = (why: (typeof syncTroubles)[number]): Partial<Sync> => ({
  metAt: noon,
  holds,
  trouble: trouble(why),
});
const typed = async (root: HTMLElement) => {
  await type(root, '#sync-secret', 'lamp');
  await submit(root);
};
const no = async () => false;
const refuses = () => Promise.reject(new Error('made up'));

/** A device that takes no part: before it does, and after. */
const apart: readonly Story[] = [
  { name: 'without a lock', draw: () => whole({ lock: 'off' }) },
  {
    name: 'since the lock was turned off',
    draw: () => whole({ lock: 'off', told: { ...noSync, trouble: trouble('unlocked') } }),
  },
  { name: 'begin', draw: () => start({ found: 'empty' }) },
  { name: 'begin, wrong', draw: () => start({ found: 'empty', onBegin: no }), after: typed },
  { name: 'begin, refused', draw: () => start({ found: 'empty', onBegin: refuses }), after: typed },
  { name: 'join', draw: () => start({ found: 'taken' }) },
  { name: 'join, wrong', draw: () => start({ found: 'taken', onJoin: no }), after: typed },
  { name: 'a newer Mendful was there', draw: () => start({ found: 'newer' }) },
  { name: 'the account was not read', draw: () => start({}) },
  { name: 'stopped', draw: () => whole({ found: 'taken', says: words.stopped }) },
];

/** Several devices, as one of them tells of it. */
export const sync: Area = {
  name: 'sync',
  page: 'options',
  stories: [
    ...apart,
    { name: 'not met yet', draw: () => view({}) },
    { name: 'met', draw: () => view({ metAt: noon, holds }) },
    { name: 'met, everything there', draw: () => view({ metAt: noon, holds: { ...holds, all: true } }) },
    { name: 'no entries', draw: () => view({ metAt: noon, holds: { ...holds, since: null, entries: 0 } }) },
    {
      name: 'meeting',
      draw: () => whole({ told: told({ metAt: noon, holds }), busy: true, says: words.comparing }),
    },
    {
      name: 'a meeting that failed',
      draw: () => whole({ told: told({ metAt: noon }), says: words.failed }),
    },
    ...syncTroubles
      .filter((why) => why !== 'unlocked')
      .map((why): Story => ({ name: `trouble, ${why}`, draw: () => view(troubled(why)) })),
    {
      name: 'another lock, and a passphrase that does not fit',
      draw: () => view(troubled('other'), { onJoin: no }),
      after: typed,
    },
    { name: 'erasing', draw: () => view({ metAt: noon }), after: (root) => press(root, '#sync-erase') },
  ],
};
