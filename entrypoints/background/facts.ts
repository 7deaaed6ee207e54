import type { Facts } from '@/core/plan/facts';
import { readTogether } from '@/store/first-read';
import { asked, pulse, reminders, rhythm } from '@/store/items';
import { valueIn } from '@/store/stored';

/**
 * What the plan is made from, in one read of four keys. null while nothing is set up: not installed yet, or everything
 * has been erased, and then nothing comes by itself.
 */
export async function readFacts(): Promise<Facts | null> {
  const answer = await readTogether([rhythm.key, asked.key, pulse.key, reminders.key]);
  if (answer[rhythm.key] === undefined) return null;
  const when = valueIn(rhythm, answer);
  return {
    rhythm: when,
    asked: valueIn(asked, answer),
    hardDates: when.hardDates,
    lastCheckInAt: valueIn(pulse, answer).checkInAt,
    reminders: valueIn(reminders, answer),
  };
}
