import { syncWords as words } from '@/content/words/sync';
import type { Sync } from '@/core/model/sync';
import { SyncForm } from './SyncForm';
import { SyncErase } from './SyncView';

export interface StartProps {
  told: Sync;
  lock: 'off' | 'closed' | 'open';
  /** What stands in the account already; null: it has not been looked at, or could not be. */
  found: 'empty' | 'taken' | 'newer' | null;
  busy: boolean;
  onLook: () => void;
  onBegin: (secret: string) => Promise<boolean>;
  onJoin: (secret: string) => Promise<boolean>;
  onErase: () => void;
}

/** A device that takes no part yet: beginning, joining what is there, or why neither can be now. */
export function SyncStart({ told, lock, found, busy, ...acts }: StartProps) {
  const isOpen = lock === 'open';
  return (
    <>
      {told.trouble && <p class="notice">{words.troubles[told.trouble.why]}</p>}
      {isOpen && found === 'empty' && (
        <>
          <p class="soft">{words.sees}</p>
          <p>{words.beginSays}</p>
          <SyncForm key="begin" label={words.secret} act={words.begin} onSecret={acts.onBegin} />
        </>
      )}
      {isOpen && found === 'taken' && (
        <>
          <p>{words.joinSays}</p>
          <SyncForm key="join" label={words.joinSecret} act={words.join} onSecret={acts.onJoin} />
        </>
      )}
      {found === 'newer' && <p>{words.newerFound}</p>}
      {isOpen && found === null && (
        <button type="button" id="sync-look" onClick={acts.onLook}>
          {words.look}
        </button>
      )}
      {found === 'taken' && <SyncErase busy={busy} onErase={acts.onErase} />}
    </>
  );
}
