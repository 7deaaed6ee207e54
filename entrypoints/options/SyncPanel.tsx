import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Panel } from '@/components/Part';
import { SyncForm } from '@/components/sync/SyncForm';
import { SyncErase, SyncView } from '@/components/sync/SyncView';
import '@/components/lock/lock.css';
import '@/components/sync/sync.css';
import { syncWords as words } from '@/content/words/sync';
import { speech } from '@/core/text/spoken';
import { room } from '@/store/sync/account';
import { createSync } from './sync-panel-state';

/** More than one device: beginning, joining, what is there, and stopping. */
export function SyncPanel() {
  const { value: sync } = useSignal(createSync());
  useEffect(() => sync.follow(), [sync]);
  const { told, found, lock, busy, says } = sync;
  const isOff = told.value.key === null;
  return (
    <Panel name={words.name} lead={words.lead}>
      <p class="soft">{words.limits}</p>
      {lock.value !== 'open' && <p id="sync-needs-lock">{words.needsLock}</p>}
      {isOff && told.value.trouble && <p class="notice">{words.troubles[told.value.trouble.why]}</p>}
      {lock.value === 'open' && isOff && found.value === 'empty' && (
        <>
          <p class="soft">{words.sees}</p>
          <p>{words.beginSays}</p>
          <SyncForm key="begin" label={words.secret} act={words.begin} onSecret={sync.begin} />
        </>
      )}
      {lock.value === 'open' && isOff && found.value === 'taken' && (
        <>
          <p>{words.joinSays}</p>
          <SyncForm key="join" label={words.joinSecret} act={words.join} onSecret={sync.join} />
        </>
      )}
      {isOff && found.value === 'newer' && <p>{words.newerFound}</p>}
      {isOff && lock.value === 'open' && found.value === null && (
        <button type="button" id="sync-look" onClick={() => void sync.open()}>
          {words.look}
        </button>
      )}
      {isOff && found.value === 'taken' && <SyncErase busy={busy.value} onErase={() => void sync.erase()} />}
      {!isOff && lock.value === 'open' && (
        <SyncView
          told={told.value}
          most={room.all}
          busy={busy.value}
          sayWhen={sayWhen}
          onBegin={sync.begin}
          onJoin={sync.join}
          onMeet={() => void sync.meet()}
          onStop={() => void sync.stop()}
          onErase={() => void sync.erase()}
        />
      )}
      <p id="sync-says" role="status">
        {says}
      </p>
    </Panel>
  );
}

const sayWhen = (at: number) =>
  new Intl.DateTimeFormat(speech.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
