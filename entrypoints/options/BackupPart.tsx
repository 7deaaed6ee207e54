import { useEffect, useMemo } from 'preact/hooks';
import { BackupPanel } from '@/components/backup/BackupPanel';
import { RestorePanel } from '@/components/backup/RestorePanel';
import { createBackups } from './backups';

/** Saving everything as a file, bringing one in, and taking that back. */
export function BackupPart({ answer }: { answer: Record<string, unknown> }) {
  const backups = useMemo(() => createBackups(answer), [answer]);
  useEffect(() => void backups.lookBack(), [backups]);
  return (
    <>
      <BackupPanel
        age={backups.age.value}
        offers={backups.offers.value}
        onOffers={backups.offer}
        onMake={backups.make}
      />
      <RestorePanel
        names={backups.names}
        onRead={backups.read}
        onRestore={backups.restore}
        back={backups.back.value}
        onBack={backups.bringBack}
        onForget={backups.forget}
      />
    </>
  );
}
