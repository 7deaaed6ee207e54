import type { Profile } from '@/core/model/profile';
import { day } from './facts';

/**
 * True when it is time to ask, kindly, whether another stage would fit better: at most monthly, never before the reader
 * has said who they are, and never in a hard hour (pacing rule 3). `now` is epoch ms.
 */
export function isStageOfferDue({ role, stageAskedAt }: Profile, now: number): boolean {
  return role !== null && stageAskedAt !== null && now - stageAskedAt >= 30 * day;
}
