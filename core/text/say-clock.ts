import type { LocalTime } from '@/core/model/time';
import { speech } from './spoken';

/** A wall-clock time as the reader's language writes it. */
export function sayClock(time: LocalTime, locale = speech.locale): string {
  return Temporal.PlainTime.from(time).toLocaleString(locale, { hour: 'numeric', minute: '2-digit' });
}
