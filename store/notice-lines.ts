import { pickLanguage } from '@/core/text/pick-language';
import { speech } from '@/core/text/spoken';
import { look } from './items';
import { shipped } from './shipped';
import { read } from './stored';

/** What the build ships for the background in each language (content/packs.ts). */
export interface NoticeLines {
  /** content/standins.ts: what a notification says while full text is off. */
  standIns: readonly string[];
  noticeWords: { readonly title: string };
  markedWords: Readonly<Record<'menu' | 'waits' | 'tooLong' | 'refused', string>>;
}

/**
 * What notifications and the menu of pages say, in the reader's language; from here on prompts are read in it, too. For the
 * background, which draws nothing and lives for a moment: no words are poured there.
 */
export async function readNoticeLines(): Promise<NoticeLines> {
  speech.language = pickLanguage((await read(look)).language, navigator.languages);
  return shipped(`/words/${speech.language}/notice.json`);
}
