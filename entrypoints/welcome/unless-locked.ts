import { Locked } from '@/store/locked';

/** What to do with a first read that was refused: while the lock is closed the options show the way in. Never resolves. */
export function unlessLocked(error: unknown): Promise<never> {
  if (!(error instanceof Locked)) throw error;
  location.replace('/options.html');
  return new Promise(() => {});
}
