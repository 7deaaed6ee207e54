import type { Asked } from '@/core/model/asked';
import type { Reminders } from '@/core/model/reminders';
import type { Rhythm } from '@/core/model/rhythm';
import type { Instant, LocalDay } from '@/core/model/time';

/** Everything the plan is worked out from; with `now`, nothing else decides what comes when. */
export interface Facts {
  rhythm: Rhythm;
  /** Oldest first. */
  asked: Asked;
  /** Epoch ms; null when none is known. */
  lastCheckInAt: Instant | null;
  /** Days on which nothing comes by plan. */
  hardDates: readonly LocalDay[];
  /** Days on which something kept is to be looked at again. */
  reminders: Reminders;
}
