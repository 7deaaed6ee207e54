import { browser } from 'wxt/browser';
import { noticeWords } from '@/content/words/notice';
import type { Raised } from '@/core/model/asked';
import type { Rhythm } from '@/core/model/rhythm';
import { neutralLines } from '@/core/text/neutral-lines';
import { presentPrompt } from '@/core/text/present-prompt';
import { noticeIcon } from '@/store/icon';
import { readPrompt } from '@/store/library';
import { readNoticeLines } from '@/store/notice-lines';

/**
 * Shows the notification of a prompt that has been written down: neutral by default, none when only the dot is wanted. A browser or system that refuses
 * loses nothing: the prompt stands in storage, the dot is on the icon, the next one is planned.
 */
export async function notify(raised: Raised, rhythm: Rhythm): Promise<void> {
  if (!rhythm.notify) return;
  const lines = await readNoticeLines();
  const ask = rhythm.discreet ? null : ((await readPrompt(raised.promptId))?.ask ?? null);
  try {
    await browser.notifications.create(raised.id, {
      type: 'basic',
      title: noticeWords.title,
      message: presentPrompt(ask, neutralLines(rhythm.standIns, lines), raised.id),
      iconUrl: await noticeIcon(),
    });
  } catch (error) {
    console.warn('A notification could not be shown.', error);
  }
}
