import { browser } from 'wxt/browser';
import { feelings, tiles } from '@/content/feelings';
import { standIns } from '@/content/standins';
import { noticeWords } from '@/content/words/notice';
import { choosePrompt } from '@/core/choose/choose-prompt';
import type { Prompt } from '@/core/model/prompt';
import type { Rhythm } from '@/core/model/rhythm';
import { neutralLines } from '@/core/text/neutral-lines';
import { presentPrompt } from '@/core/text/present-prompt';
import { readChoice } from '@/store/choice';
import { noticeIcon } from '@/store/icon';
import { readPrompt } from '@/store/library';

/** A prompt that suits the reader now, chosen as a true one is. Nothing is written down: a sample counts for nothing. */
export async function chooseSample(seed: string): Promise<Prompt | null> {
  const { pool, facts } = await readChoice(Temporal.Now.zonedDateTimeISO(), { feelings, tiles });
  const prompt = choosePrompt(pool, facts, seed);
  return prompt && readPrompt(prompt.id);
}

/** Time for the browser to hand a notification to the system, and to take it back when the system refuses. */
const handOverMilliseconds = 400;

/** Shows the sample as a true notification. `shown` is false when browser or system did not take it. */
export async function notifySample(
  prompt: Prompt,
  { discreet, standIns: own }: Pick<Rhythm, 'discreet' | 'standIns'>,
  id: string,
): Promise<{ text: string; shown: boolean }> {
  const text = presentPrompt(discreet ? null : prompt.ask, neutralLines(own, standIns), id);
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      title: noticeWords.title,
      message: text,
      iconUrl: await noticeIcon(),
    });
    await new Promise((resolve) => setTimeout(resolve, handOverMilliseconds));
    return { text, shown: id in (await browser.notifications.getAll()) };
  } catch {
    return { text, shown: false };
  }
}
