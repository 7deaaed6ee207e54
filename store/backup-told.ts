import { backup } from './items';
import { update } from './stored';

/** Writes down that a backup was saved; from now on its age is counted from then. */
export function noteBackup(madeAt: number) {
  return update(backup, (was) => ({ ...was, madeAt }));
}

/** Writes down that a backup was offered. */
export function noteNudge(nudgedAt: number) {
  return update(backup, (was) => ({ ...was, nudgedAt }));
}

/** Offers no backups any more, or offers them again. */
export function offerBackups(on: boolean) {
  return update(backup, (was) => ({ ...was, off: !on }));
}
