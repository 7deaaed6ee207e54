import { Locked } from './locked';
import { forgetSnapshot } from './snapshot';
import { upgradeStored } from './upgrade-stored';

/**
 * What a page does for what is stored once it stands: brings up what an earlier version wrote, with the way back kept, and
 * lets a way back go that is old enough. Nothing where the lock has closed meanwhile: the next page does it.
 */
export async function keepSafe(now: number): Promise<void> {
  try {
    await upgradeStored(now);
    await forgetSnapshot(now);
  } catch (error) {
    if (!(error instanceof Locked)) throw error;
  }
}
