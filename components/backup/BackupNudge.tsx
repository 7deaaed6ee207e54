import { backupWords } from '@/content/words/backup';
import { fill } from '@/core/text/fill';
import './nudge.css';

const words = backupWords.nudge;

interface Props {
  /** Whole days since the last one; null when none was saved yet. */
  age: number | null;
  onMake: () => void;
  onLater: () => void;
  onOff: () => void;
}

/** Offers to save a copy. It never comes more than once a month, and one tap ends it for good. */
export function BackupNudge({ age, onMake, onLater, onOff }: Props) {
  return (
    <aside class="card nudge" aria-labelledby="nudge-name">
      <h2 id="nudge-name">{words.name}</h2>
      <p>{age === null ? words.never : fill(words.old, { n: age })}</p>
      <div class="nudge-acts">
        <button type="button" class="gentle" data-act="make-backup" onClick={onMake}>
          {words.make}
        </button>
        <button type="button" class="plain" data-act="later" onClick={onLater}>
          {words.later}
        </button>
        <button type="button" class="plain" data-act="off" onClick={onOff}>
          {words.off}
        </button>
      </div>
    </aside>
  );
}
