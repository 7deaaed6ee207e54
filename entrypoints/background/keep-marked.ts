import { browser } from 'wxt/browser';
import { reflectionOf } from '@/core/model/reflection-of';
import { Locked } from '@/store/locked';
import { addMarked } from '@/store/locked-draft';
import { readNoticeLines } from '@/store/notice-lines';
import { TooLong } from '@/store/too-long';
import { writeEntries } from '@/store/write-entries';
import { attend } from './attend';
import { showNotice } from './show-notice';
import { putSign } from './sign';

/** Firefox hands over the first 16,384 letters of what is marked and cuts the rest (its SelectionUtils). */
const handedOver = import.meta.env.FIREFOX ? 16_384 : Number.POSITIVE_INFINITY;

/**
 * Keeps words that were marked on a page, as if they had been written on the blank page now. A check mark on the toolbar
 * icon says so once they are on disk; a notification says why when they are not. What the browser may have cut at `most`
 * letters is not kept in part. Never rejects.
 */
export async function keepMarked(text: string, most = handedOver): Promise<void> {
  const came = await keep(text, most).catch((error) => (error instanceof TooLong ? 'tooLong' : 'refused'));
  if (came === 'nothing') return;
  if (came !== 'waits') putSign(came === 'kept' ? '✓' : '×', attend);
  if (came !== 'kept') await tell(came);
}

async function keep(text: string, most: number): Promise<'kept' | 'nothing' | 'waits'> {
  const now = Temporal.Now.zonedDateTimeISO();
  const entry = reflectionOf(text, {
    at: now.epochMilliseconds,
    offsetMinutes: now.offsetNanoseconds / 60e9,
    newId: () => crypto.randomUUID(),
    prompt: null,
  });
  if (!entry) return 'nothing';
  if (text.length >= most) throw new TooLong();
  try {
    await writeEntries([entry]);
    return 'kept';
  } catch (error) {
    if (!(error instanceof Locked)) throw error;
  }
  // While the lock is closed they wait in memory, where the popup offers to keep what was begun.
  await addMarked(text);
  try {
    await browser.action.openPopup();
    return 'nothing';
  } catch {
    return 'waits';
  }
}

async function tell(came: 'waits' | 'tooLong' | 'refused'): Promise<void> {
  try {
    const { noticeWords, markedWords } = await readNoticeLines();
    await showNotice('marked', noticeWords.title, markedWords[came]);
  } catch (error) {
    console.warn('What came of marked words could not be told.', error);
  }
}
