import { noSync, type SyncTrouble } from '@/core/model/sync';
import * as disk from '@/store/disk';
import { exclusively } from '@/store/exclusively';
import { writing } from '@/store/stored';
import { ledgerItem, syncItem } from './stored-sync';

/** Takes no part any more: the key and what was known of every piece go, from the browser's files too. The account stays. */
export function standDown(why?: SyncTrouble): Promise<void> {
  return exclusively(async () => {
    const answer = await disk.get([syncItem.key, ledgerItem.key]);
    const trouble = why ? { why, tries: 1, retryAt: 0 } : null;
    const none = writing(syncItem, { ...noSync, trouble }, answer);
    await disk.replace({ ...none, ...writing(ledgerItem, [], answer) });
  });
}
