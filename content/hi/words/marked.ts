import type { Translated } from '@/content/translated';
import type { markedWords as english } from '@/content/words/marked';

/** What is said of words marked on a page: in its menu, and in a notification. Neutral. Hindi. */
export const markedWords = {
  menu: 'ये शब्द सहेजें',
  waits: 'चुने हुए शब्द टूलबार के बटन के पीछे रुके हैं।',
  tooLong: 'चुने हुए शब्द एक पन्ने से ज़्यादा हैं, और सहेजे नहीं गए। एक छोटा हिस्सा सहेजा जा सकता है।',
  refused: 'चुने हुए शब्द सहेजे नहीं जा सके। उन्हें फिर से चुना या कॉपी किया जा सकता है।',
} as const satisfies Translated<typeof english>;
