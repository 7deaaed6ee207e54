import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { SyncLook } from '@/components/sync/SyncLook';
import '@/components/lock/lock.css';
import '@/components/sync/sync.css';
import { speech } from '@/core/text/spoken';
import { room } from '@/store/sync/account';
import { createSync } from './sync-panel-state';

/** More than one device: beginning, joining, what is there, and stopping. */
export function SyncPanel() {
  const { value: sync } = useSignal(createSync());
  useEffect(() => sync.follow(), [sync]);
  return (
    <SyncLook
      lock={sync.lock.value}
      told={sync.told.value}
      found={sync.found.value}
      busy={sync.busy.value}
      says={sync.says.value}
      most={room.all}
      sayWhen={sayWhen}
      onLook={() => void sync.open()}
      onBegin={sync.begin}
      onJoin={sync.join}
      onMeet={() => void sync.meet()}
      onStop={() => void sync.stop()}
      onErase={() => void sync.erase()}
    />
  );
}

const sayWhen = (at: number) =>
  new Intl.DateTimeFormat(speech.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
