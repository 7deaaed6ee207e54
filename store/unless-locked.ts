import { Locked } from './locked';

/**
 * What to do with a first read that was refused: while the lock is closed, `showLocked` shows the way in in place of the
 * page and never resolves. Anything else is passed on.
 */
export const unlessLocked =
  (showLocked: () => Promise<never>) =>
  (error: unknown): Promise<never> => {
    if (!(error instanceof Locked)) throw error;
    return showLocked();
  };
