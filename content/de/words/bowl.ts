import type { Translated } from '@/content/translated';
import type { bowlWords as english } from '@/content/words/bowl';

/** What the mended bowl says, in German. {braces} are filled in by the page. */
export const bowlWords = {
  kept: { one: '1 Moment aufgehoben', other: '{n} Momente aufgehoben' },
  seam: { one: 'Er ist eine Naht aus Gold.', other: 'Jeder davon ist eine Naht aus Gold.' },
  shelf: { one: '1 ganze Schale steht im Regal.', other: '{n} ganze Schalen stehen im Regal.' },
  picture: {
    one: 'Eine Schale mit Rissen. 1 von {all} Rissen ist mit Gold gekittet.',
    other: 'Eine Schale mit Rissen. {gold} von {all} Rissen sind mit Gold gekittet.',
  },
  whole: 'Eine Schale, die wieder ganz ist: Alle {all} Risse sind mit Gold gekittet.',
} as const satisfies Translated<typeof english>;
