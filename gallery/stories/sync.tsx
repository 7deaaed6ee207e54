import { Panel } from '@/components/Part';
import { SyncView } from '@/components/sync/SyncView';
import { noSync, type Sync, syncTroubles } from '@/core/model/sync';
import { never, nothing, press } from '@/gallery/acts';
import { given } from '@/gallery/given';
import { noon } from '@/gallery/made-up';
import type { Area, Story } from '@/gallery/story';

const holds = { entries: 214, since: '2024-03', all: false, bytes: 61_000 };
const when = given('today at 11:55');
const view = (some: Partial<Sync>, busy = false) => (
  <Panel>
    <SyncView
      told={{ ...noSync, key: 'made up', ...some }}
      most={102_400}
      busy={busy}
      sayWhen={() => when}
      onBegin={never}
      onJoin={never}
      onMeet={nothing}
      onStop={nothing}
      onErase={nothing}
    />
  </Panel>
);

/** Several devices, as one of them tells of it. */
export const sync: Area = {
  name: 'sync',
  page: 'options',
  stories: [
    { name: 'not met yet', draw: () => view({}) },
    { name: 'met', draw: () => view({ metAt: noon, holds }) },
    { name: 'met, everything there', draw: () => view({ metAt: noon, holds: { ...holds, all: true } }) },
    { name: 'no entries', draw: () => view({ metAt: noon, holds: { ...holds, since: null, entries: 0 } }) },
    { name: 'meeting', draw: () => view({ metAt: noon, holds }, true) },
    ...syncTroubles.map(
      (why): Story => ({
        name: `trouble, ${why}`,
        draw: () => view({ metAt: noon, trouble: { why, tries: 1, retryAt: noon } }),
      }),
    ),
    { name: 'erasing', draw: () => view({ metAt: noon }), after: (root) => press(root, '#sync-erase') },
  ],
};
