import { useSignal } from '@preact/signals';
import { syncWords as words } from '@/content/words/sync';
import type { Sync } from '@/core/model/sync';
import { fill } from '@/core/text/fill';
import { SyncForm } from './SyncForm';
import { SyncHolds } from './SyncHolds';

export interface ViewProps {
  told: Sync;
  most: number;
  busy: boolean;
  sayWhen: (at: number) => string;
  onBegin: (secret: string) => Promise<boolean>;
  onJoin: (secret: string) => Promise<boolean>;
  onMeet: () => void;
  onStop: () => void;
  onErase: () => void;
}

/** A device that takes part: what is there, what keeps it from going on, and the ways out. */
export function SyncView({ told, most, busy, sayWhen, ...acts }: ViewProps) {
  const why = told.trouble?.why;
  // What is not there, or not ours to read, is not told of.
  const isThere = why !== 'gone' && why !== 'other' && why !== 'newer';
  const asks = why === 'gone' || why === 'other' || why === 'rewrap';
  const met = told.metAt === null ? words.notMet : fill(words.met, { when: sayWhen(told.metAt) });
  return (
    <>
      {why && (
        <p class="notice" id="sync-trouble">
          {words.troubles[why]}
        </p>
      )}
      {(why === 'gone' || why === 'rewrap') && (
        <SyncForm
          label={words.secret}
          act={why === 'gone' ? words.again : words.rewrap}
          onSecret={acts.onBegin}
        />
      )}
      {why === 'other' && <SyncForm label={words.joinSecret} act={words.join} onSecret={acts.onJoin} />}
      {told.holds && isThere ? (
        <SyncHolds holds={told.holds} most={most} met={met} />
      ) : (
        <p id="sync-met">{met}</p>
      )}
      <p class="soft">{words.own}</p>
      <div class="pills sync-acts">
        <button type="button" class={asks ? '' : 'main'} id="sync-now" disabled={busy} onClick={acts.onMeet}>
          {words.now}
        </button>
        <button type="button" id="sync-stop" disabled={busy} onClick={acts.onStop}>
          {words.stop}
        </button>
      </div>
      <SyncErase busy={busy} onErase={acts.onErase} />
    </>
  );
}

/** Taking the copy out of the account, after a word on what that does. */
export function SyncErase({ busy, onErase }: { busy: boolean; onErase: () => void }) {
  const asks = useSignal(false);
  const ask = (value: boolean) => () => {
    asks.value = value;
  };
  if (!asks.value)
    return (
      <div class="pills sync-acts">
        <button type="button" id="sync-erase" disabled={busy} onClick={ask(true)}>
          {words.erase}
        </button>
      </div>
    );
  return (
    <>
      <p class="notice">{words.eraseSays}</p>
      <div class="pills sync-acts">
        <button type="button" id="sync-erase-go" disabled={busy} onClick={onErase}>
          {words.eraseGo}
        </button>
        <button type="button" id="sync-erase-leave" onClick={ask(false)}>
          {words.leave}
        </button>
      </div>
    </>
  );
}
