import { WhenNear } from '@/components/WhenNear';
import { whenWanted } from '@/components/when-wanted';
import { readTogether } from '@/store/first-read';
import { backup } from '@/store/items';

const BackupPanels = whenWanted(async () => {
  const [{ BackupPart }, answer] = await Promise.all([import('./BackupPart'), readTogether([backup.key])]);
  return () => <BackupPart answer={answer} />;
});

/** The panels of backups. */
export const LaterBackup = () => (
  <WhenNear id="backups">
    <BackupPanels />
  </WhenNear>
);
