import type { Asked } from '@/core/model/asked';
import type { Rhythm } from '@/core/model/rhythm';
import { canSnooze, type SnoozeChoice, snoozeChoices, snoozeUntil } from '@/core/plan/snooze';
import { recordSnooze } from '@/store/snooze';

/** The ways to put this prompt off that make sense now; none when it has been put off often enough. */
export function snoozesFor(raisedId: string, asked: Asked, rhythm: Rhythm): SnoozeChoice[] {
  const now = Temporal.Now.zonedDateTimeISO();
  const raised = asked.find(({ id }) => id === raisedId);
  if (!raised || !canSnooze(raised)) return [];
  return snoozeChoices.filter((choice) => snoozeUntil(choice, rhythm, now) !== null);
}

/** Puts it off. Resolves, once that is on disk, with when it comes back (epoch ms); null when it no longer can. */
export async function putOff(raisedId: string, choice: SnoozeChoice, rhythm: Rhythm): Promise<number | null> {
  const now = Temporal.Now.zonedDateTimeISO();
  const until = snoozeUntil(choice, rhythm, now);
  if (until !== null) await recordSnooze(raisedId, until, now.epochMilliseconds);
  return until;
}
