/** What a read or write of something sealed rejects with while the lock is closed. Nothing has changed then. */
export class Locked extends Error {
  override name = 'Locked';
}
