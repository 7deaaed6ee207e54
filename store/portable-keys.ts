import { backup, filler, ground, inbox, snapshot, vault } from './items';

const ofThisDevice: ReadonlySet<string> = new Set([vault.key, ground.key, backup.key, snapshot.key]);

/**
 * Whether what stands under a key goes into a backup and comes in with one. The lock and what is sealed to it belong to
 * this device, as does what keeps its files in order.
 */
export function isPortable(key: string): boolean {
  return !ofThisDevice.has(key) && !key.startsWith(inbox.prefix) && !key.startsWith(filler.prefix);
}
