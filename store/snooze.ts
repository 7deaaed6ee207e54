import type { Asked } from '@/core/model/asked';
import { snooze } from '@/core/plan/snooze';
import { asked } from './items';
import { update } from './stored';

/** Puts a prompt off until `until` (epoch ms). A prompt that has been dealt with stays as it is. */
export function recordSnooze(id: string, until: number, now: number): Promise<Asked> {
  return update(asked, (all) =>
    all.map((raised) => (raised.id === id && !raised.outcome ? snooze(raised, until, now) : raised)),
  );
}
