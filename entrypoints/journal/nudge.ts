import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { isNudgeDue } from '@/core/portable/is-nudge-due';
import { noteNudge, offerBackups } from '@/store/backup-told';
import { readTogether } from '@/store/first-read';
import { backup, pulse } from '@/store/items';
import { valueIn } from '@/store/stored';

const day = 24 * 3_600_000;

interface Nudge {
  Card: ComponentType<{ age: number | null; onMake: () => void; onLater: () => void; onOff: () => void }>;
  /** Whole days since the last copy was saved; null: never yet. */
  age: number | null;
}

/** The offer to save a copy: at the head of the journal, once a month at the most, and off in one tap. */
export function createNudge(refuse: () => void) {
  const nudge = signal<Nudge | null>(null);
  const leave = () => {
    nudge.value = null;
  };
  return {
    nudge,
    async openNudge() {
      const now = Date.now();
      const answer = await readTogether([backup.key, pulse.key]);
      const told = valueIn(backup, answer);
      if (!isNudgeDue(told, valueIn(pulse, answer), now)) return;
      const { BackupNudge } = await import('@/components/backup/BackupNudge');
      // Written first: a page that is closed again at once has offered it all the same.
      await noteNudge(now);
      const age = told.madeAt === null ? null : Math.max(0, Math.floor((now - told.madeAt) / day));
      nudge.value = { Card: BackupNudge, age };
    },
    nudgeActs: {
      onMake: () => location.assign('/options.html#backups'),
      onLater: leave,
      onOff() {
        leave();
        offerBackups(false).catch(refuse);
      },
    },
  };
}
