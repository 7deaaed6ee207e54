import type { Practice } from '@/core/model/practice';
import type { LocalDay } from '@/core/model/time';
import { remindersOf } from '@/core/practice/reminders';
import { reminders } from './items';
import { itemsOf, readLists } from './lists';
import { read, update } from './stored';

/** Works out anew on which days living lists come back, and writes it down where it has changed. */
export async function tellReminders(practices: readonly Practice[], today: LocalDay): Promise<void> {
  const days = remindersOf(itemsOf(await readLists()), practices, today);
  const told = await read(reminders);
  if (JSON.stringify(told) !== JSON.stringify(days)) await update(reminders, () => days);
}
