import { backup, filler, ground, inbox, snapshot, sync, syncLedger, vault } from './items';

const own = [vault, ground, backup, snapshot, sync, syncLedger];
const ofThisDevice: ReadonlySet<string> = new Set(own.map(({ key }) => key));

/**
 * Whether what stands under a key goes into a backup and comes in with one. The lock and what is sealed to it belong to
 * this device, as does what keeps its files in order.
 */
export function isPortable(key: string): boolean {
  const passing = [inbox.prefix, filler.prefix, snapshot.prefix];
  return !ofThisDevice.has(key) && !passing.some((prefix) => key.startsWith(prefix));
}
