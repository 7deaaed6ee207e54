import { readLockedDraft, saveLockedDraft } from '@/store/lock-state';
import { showLocked } from './Locked';
import { withTyped } from './typed-before';

/** The way in, drawn over the picture of the popup. What was picked and typed there already goes on in its one line. */
export async function beginLocked(app: HTMLElement): Promise<never> {
  const was = await readLockedDraft();
  const { tiles, good } = withTyped({ ...was, good: was.note }, app);
  await saveLockedDraft({ ...was, tiles, note: good });
  return showLocked();
}
