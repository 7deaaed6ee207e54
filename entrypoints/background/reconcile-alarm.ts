import { browser } from 'wxt/browser';

const name = 'attend';

/**
 * Makes the one alarm ring at `wakeAt` (epoch ms), or not at all for null. It is touched only when it differs: an alarm
 * that every start creates anew never rings.
 */
export async function reconcileAlarm(wakeAt: number | null): Promise<void> {
  const alarm = await browser.alarms.get(name);
  if (wakeAt === null) {
    if (alarm) await browser.alarms.clear(name);
    return;
  }
  if (alarm?.scheduledTime === wakeAt) return;
  await browser.alarms.create(name, { when: wakeAt });
}
