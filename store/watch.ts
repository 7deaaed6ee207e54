import { browser } from 'wxt/browser';
import { groundIn } from './ground';
import { ground } from './items';

type Changes = Record<string, { newValue?: unknown }>;
type Tell = (changes: Changes) => void;

const watchers = new Set<Tell>();
let waiting = Promise.resolve();
let count = 0;
/** Somebody has cleared everything and is writing the very same back. */
let isSame = false;

/**
 * Calls `tell` with the new values of changed keys, in the order in which they changed. While the lock is closed, nothing
 * is told of what it seals. Returns what stops it. However many watch, the browser is listened to once: Firefox hands every
 * listener a copy of its own of all that changed.
 */
export function watch(tell: Tell): () => void {
  if (!browser.storage.onChanged.hasListener(hear)) {
    watchers.clear();
    browser.storage.onChanged.addListener(hear);
  }
  watchers.add(tell);
  return () => void watchers.delete(tell);
}

function hear(changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string): void {
  if (area !== 'local' || isWrittenAnew(changes)) return;
  if (count === 0 && isPlain(changes)) {
    tellAll(changes);
    return;
  }
  count++;
  waiting = waiting
    .then(async () => tellAll(await (await import('./read-changed')).readChanged(Object.keys(changes))))
    .catch((error) => console.warn('What has changed could not be read.', error))
    .finally(() => {
      count--;
    });
}

function tellAll(changes: Changes): void {
  for (const tell of watchers) tell(changes);
}

/** True from the moment everything is cleared to be written back as it was until it is: nothing has changed by that. */
function isWrittenAnew(changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): boolean {
  const change = changes[ground.key];
  if (!change) return isSame;
  if (change.newValue === undefined) isSame = groundIn({ [ground.key]: change.oldValue }).anew === true;
  else if (isSame) {
    isSame = false;
    return true;
  }
  return isSame;
}

/** Told as they are: nothing in them is sealed, and what the rest stands on is there. */
function isPlain(changes: Changes): boolean {
  const { [ground.key]: change, ...others } = changes;
  if (change && (change.newValue === undefined || groundIn({ [ground.key]: change.newValue }).keyId !== null))
    return false;
  return Object.values(others).every(
    ({ newValue }) => (newValue as { sealed?: unknown } | undefined)?.sealed === undefined,
  );
}
