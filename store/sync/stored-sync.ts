import { noSync, type Sync, type SyncLedger } from '@/core/model/sync';
import { isSync, isSyncLedger } from '@/store/checks';
import { type Item, sync, syncLedger } from '@/store/items';

/** How this device takes part. Sealed by the lock: while it is closed nobody can tell. */
export const syncItem: Item<Sync> = { ...sync, check: isSync, fallback: noSync };

export const ledgerItem: Item<SyncLedger> = { ...syncLedger, check: isSyncLedger, fallback: [] };
