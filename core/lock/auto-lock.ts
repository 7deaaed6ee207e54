/** A clock that was set a little is no reason to lock. */
const toleranceMilliseconds = 60_000;

/** When the lock closes by itself if nothing more is done (epoch ms). */
export function locksAt(usedAt: number, autoLockMinutes: number): number {
  return usedAt + autoLockMinutes * 60_000;
}

/**
 * Whether the lock closes now. A last use that lies in the future says that the clock was turned back: nobody knows how
 * long ago it was, so it closes.
 */
export function isLockDue(usedAt: number | null, autoLockMinutes: number, now: number): boolean {
  if (usedAt === null || usedAt > now + toleranceMilliseconds) return true;
  return now >= locksAt(usedAt, autoLockMinutes);
}
