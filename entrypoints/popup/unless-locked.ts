import { Locked } from '@/store/locked';

/** What to do with a first read that was refused: while the lock is closed, the page shows the way in and no more. */
export async function unlessLocked(error: unknown): Promise<never> {
  if (!(error instanceof Locked)) throw error;
  return (await import('./Locked')).showLocked();
}
