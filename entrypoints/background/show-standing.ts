import { browser } from 'wxt/browser';
import type { Asked, Raised } from '@/core/model/asked';
import type { Rhythm } from '@/core/model/rhythm';
import { hushedUntil } from '@/core/plan/pause';
import { readSign } from './sign';

/**
 * Makes the toolbar dot and the notifications on the screen agree with the prompt that stands; with none standing both
 * are gone, and while the reader presents nothing shows. It never brings back a notification that the reader closed. What
 * came of an act of the reader's own takes the dot's place for a moment.
 */
export async function showStanding(
  live: Raised | null,
  asked: Asked | null,
  rhythm: Rhythm,
  now: number,
): Promise<void> {
  const hushed = hushedUntil(rhythm, now) !== null;
  const waits = !hushed && live?.plannedAt != null && !live.seenAt;
  await browser.action.setBadgeText({ text: readSign() || (waits && rhythm.badge ? '•' : '') });
  // A sample from the options page is not in the records. Once everything is erased, nothing stays.
  const isOurs = (id: string) => !asked || asked.some((raised) => raised.id === id);
  const shown = Object.keys(await browser.notifications.getAll());
  // Once the popup has shown it, the notification has done its work too.
  const stays = waits ? live.id : null;
  await Promise.all(
    shown.filter((id) => id !== stays && isOurs(id)).map((id) => browser.notifications.clear(id)),
  );
}
