import { pickLanguage } from '@/core/text/pick-language';
import { speech } from '@/core/text/spoken';
import { look } from './items';
import { shipped } from './shipped';
import { read } from './stored';

/**
 * What a notification says while full text is off, in the reader's language; from here on prompts are read in it, too.
 * For the background, which draws nothing and lives for a moment: no words are poured there.
 */
export async function readNoticeLines(): Promise<readonly string[]> {
  speech.language = pickLanguage((await read(look)).language, navigator.languages);
  const { standIns } = await shipped<{ standIns: string[] }>(`/words/${speech.language}/notice.json`);
  return standIns;
}
