import { computed, signal } from '@preact/signals';
import type { BackupForm } from '@/components/backup/BackupPanel';
import type { Shown } from '@/components/backup/PreviewView';
import type { Back } from '@/components/backup/TakeBack';
import { saveFile } from '@/components/save-file';
import { practices } from '@/content/exercises';
import { feelings, tileNames, tiles } from '@/content/feelings';
import { backupWords } from '@/content/words/backup';
import type { FileFault } from '@/core/import/arrived';
import type { LocalDay } from '@/core/model/time';
import type { MergeChoice } from '@/core/portable/merge-holdings';
import { askVaultWorker } from '@/store/ask-vault-worker';
import { noteBackup, offerBackups } from '@/store/backup-told';
import { backup } from '@/store/items';
import { live } from '@/store/live';
import { type Incoming, readBackupFile } from '@/store/read-backup';
import { previewRestore, restore } from '@/store/restore';
import { bringBack, forgetSnapshot, readSnapshot } from '@/store/snapshot';
import { tellReminders } from '@/store/tell-reminders';
import { makeFile, names } from './make-file';

const day = 24 * 3_600_000;

/** What the panels of backups show and do, on top of one answer of storage. */
export function createBackups(answer: Record<string, unknown>) {
  const told = live(backup, answer);
  const back = signal<Back | null>(null);
  let incoming: Incoming | null = null;

  async function lookBack() {
    const found = await readSnapshot();
    back.value = found && { why: found.why, madeOn: dayOf(found.madeAt) };
  }

  /** What is worked out from what is kept is worked out anew; the pages draw themselves from storage. */
  async function settle() {
    await tellReminders(practices, Temporal.Now.plainDateISO().toString());
    await lookBack();
  }

  return {
    names,
    back,
    lookBack,
    offers: computed(() => !told.value.off),
    offer: (on: boolean) => void offerBackups(on),
    /** Whole days since the last one; null when none was saved yet. */
    age: computed(() => {
      const { madeAt } = told.value;
      return madeAt === null ? null : Math.max(0, Math.floor((Date.now() - madeAt) / day));
    }),
    /** Makes a file and hands it to the downloads. What can only be read is no copy that could be brought back. */
    async make(form: BackupForm, passphrase: string | null, onPart: (part: number | null) => void) {
      const madeAt = Date.now();
      const file = await makeFile(form, passphrase, madeAt, onPart);
      saveFile(file);
      if (form === 'sealed' || form === 'plain') await noteBackup(madeAt);
      return file.name;
    },
    async read(
      file: File,
      onPart: (part: number) => void,
      passphrase?: string,
    ): Promise<Shown | { fault: FileFault }> {
      const labels = { feelings: names.feelings, tiles: tileNames };
      const found = await readBackupFile(file, {
        parts: {
          lexicon: { feelings, tiles },
          names: labels,
          labels: backupWords.labels,
          zone: Temporal.Now.timeZoneId(),
          now: Date.now(),
        },
        open: (of) => askVaultWorker('openFile', of),
        onPart: (part) => onPart(part / 2),
        ...(passphrase !== undefined && { passphrase }),
      });
      if ('fault' in found) return found;
      incoming = found;
      const { format, madeAt, unread } = found;
      return {
        format,
        madeOn: madeAt === null ? null : dayOf(madeAt),
        preview: await previewRestore(found, (part) => onPart(0.5 + part / 2)),
        unread,
      };
    },
    async restore(choice: MergeChoice, onPart: (part: number) => void) {
      const done = await restore(incoming!, choice, onPart);
      incoming = null;
      await settle();
      return done;
    },
    async bringBack() {
      await bringBack();
      await settle();
    },
    async forget() {
      await forgetSnapshot();
      await lookBack();
    },
  };
}

const dayOf = (at: number): LocalDay =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
