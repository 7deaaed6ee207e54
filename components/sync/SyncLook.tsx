import { Panel } from '@/components/Part';
import { syncWords as words } from '@/content/words/sync';
import { type StartProps, SyncStart } from './SyncStart';
import { SyncView, type ViewProps } from './SyncView';

interface Props extends StartProps, ViewProps {
  /** What came of the last act; empty: nothing is to be said. */
  says: string;
}

/** More than one device: what it is, then how to begin, or how it goes. */
export function SyncLook({ says, ...its }: Props) {
  return (
    <Panel name={words.name} lead={words.lead}>
      <p class="soft">{words.limits}</p>
      {its.lock !== 'open' && <p id="sync-needs-lock">{words.needsLock}</p>}
      {its.told.key === null ? <SyncStart {...its} /> : its.lock === 'open' && <SyncView {...its} />}
      <p id="sync-says" role="status">
        {says}
      </p>
    </Panel>
  );
}
