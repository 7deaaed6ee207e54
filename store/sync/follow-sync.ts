import { passes } from '@/core/sync/back-off';
import { lists, look, ownPrompts, profile, rhythm, shards, sync, tastes } from '@/store/items';
import { read } from '@/store/stored';
import { watch } from '@/store/watch';
import { watchAccount } from './account';
import { meet } from './meet';
import { syncItem } from './stored-sync';

const settled = 5_000;
const arrived = 2_000;
/** The browser sends what is written in its own time; more often than this would be for nothing. */
const singles: ReadonlySet<string> = new Set(
  [rhythm, look, profile, ownPrompts, tastes].map(({ key }) => key),
);

const isShared = (key: string) =>
  singles.has(key) || key.startsWith(shards.prefix) || key.startsWith(lists.prefix);

/** What stops this page from following; null while it does not. */
let stop: (() => void) | null = null;

/**
 * While this page is open and the lock, too: meets the other devices soon after the page stands, after something changed here
 * or in the account, and when it is time to try again. Everything about when is worked out from what is stored; the background
 * has no part in it, because it has no key while the lock is closed, and no page is needed to wake it. `tellAnew` works out
 * anew what follows from the living lists: now, for what may have arrived while no page could, and whenever they change.
 * A page that follows already goes on as it does. Returns what stops it.
 */
export function followSync(tellAnew: () => Promise<void> = async () => {}): () => void {
  if (stop) return stop;
  let changedAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;

  const wake = (wait: number) => {
    const at = Date.now() + wait;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => whenIdle(() => void go()), wait);
  };
  async function go() {
    due = Number.POSITIVE_INFINITY;
    const since = changedAt;
    changedAt = null;
    await meet({ changedAt: since }).catch(() => {});
    const { trouble } = await read(syncItem).catch(() => ({ trouble: null }));
    if (trouble && passes(trouble.why)) wake(Math.max(arrived, trouble.retryAt - Date.now()));
  }
  const unwatch = watch((changes) => {
    const keys = Object.keys(changes);
    if (keys.some((key) => key.startsWith(lists.prefix))) tell();
    if (keys.some(isShared)) {
      changedAt ??= Date.now();
      wake(settled);
    } else if (keys.includes(sync.key)) void again();
  });
  async function again() {
    const { trouble } = await read(syncItem).catch(() => ({ trouble: null }));
    if (trouble && passes(trouble.why)) wake(Math.max(arrived, trouble.retryAt - Date.now()));
  }
  const tell = () => void tellAnew().catch(() => {});
  void read(syncItem).then(
    ({ key }) => key !== null && tell(),
    () => {},
  );
  const unwatchAccount = watchAccount(() => wake(arrived));
  wake(arrived);
  stop = () => {
    unwatch();
    unwatchAccount();
    clearTimeout(timer);
    stop = null;
  };
  return stop;
}

function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: settled });
  else act();
}
