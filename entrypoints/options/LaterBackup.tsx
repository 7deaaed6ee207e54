import { WhenNear } from '@/components/WhenNear';
import { readTogether } from '@/store/first-read';
import { backup } from '@/store/items';

async function load() {
  const [{ BackupPart }, answer] = await Promise.all([import('./BackupPart'), readTogether([backup.key])]);
  return () => <BackupPart answer={answer} />;
}

/** The panels of backups. */
export const LaterBackup = () => <WhenNear id="backups" load={load} />;
