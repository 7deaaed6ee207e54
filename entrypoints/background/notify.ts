import type { Raised } from '@/core/model/asked';
import type { Rhythm } from '@/core/model/rhythm';
import { neutralLines } from '@/core/text/neutral-lines';
import { presentPrompt } from '@/core/text/present-prompt';
import { readPrompt } from '@/store/library';
import { readNoticeLines } from '@/store/notice-lines';
import { showNotice } from './show-notice';

/**
 * Shows the notification of a prompt that has been written down: neutral by default, none when only the dot is wanted. A browser or system that refuses
 * loses nothing: the prompt stands in storage, the dot is on the icon, the next one is planned.
 */
export async function notify(raised: Raised, rhythm: Rhythm): Promise<void> {
  if (!rhythm.notify) return;
  const { noticeWords, standIns } = await readNoticeLines();
  const ask = rhythm.discreet ? null : ((await readPrompt(raised.promptId))?.ask ?? null);
  const text = presentPrompt(ask, neutralLines(rhythm.standIns, standIns), raised.id);
  await showNotice(raised.id, noticeWords.title, text);
}
