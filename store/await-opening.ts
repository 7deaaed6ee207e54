import { watchRing } from './ring';
import { unlock } from './vault';

/**
 * For a page that shows the way in: calls `begin` once the lock is open, whichever page opened it. Returns how this page
 * opens it. Whoever opens it files what was added meanwhile first, and begins only then: a page that is left stops its
 * worker.
 */
export function awaitOpening(begin: () => void): (typed: string) => Promise<boolean> {
  let opening = false;
  watchRing((isOpen) => {
    if (isOpen && !opening) begin();
  });
  return async (typed) => {
    opening = true;
    try {
      const opened = await unlock(typed);
      if (opened) begin();
      return opened;
    } finally {
      opening = false;
    }
  };
}
