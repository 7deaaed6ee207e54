import type { Translated } from '@/content/translated';
import type { bowlWords as english } from '@/content/words/bowl';

/** What the mended bowl says. Arabic. */
export const bowlWords = {
  kept: {
    zero: 'لا لحظات محفوظة بعد',
    one: 'لحظة واحدة محفوظة',
    two: 'لحظتان محفوظتان',
    few: '{n} لحظات محفوظة',
    many: '{n} لحظة محفوظة',
    other: '{n} لحظة محفوظة',
  },
  seam: { one: 'وهي خيط من ذهب.', two: 'وكلتاهما خيط من ذهب.', other: 'وكل واحدة منها خيط من ذهب.' },
  shelf: {
    zero: 'لا أوعية مكتملة على الرفّ بعد.',
    one: 'وعاء مكتمل واحد على الرفّ.',
    two: 'وعاءان مكتملان على الرفّ.',
    few: '{n} أوعية مكتملة على الرفّ.',
    many: '{n} وعاءً مكتملًا على الرفّ.',
    other: '{n} وعاء مكتمل على الرفّ.',
  },
  picture: {
    zero: 'وعاء متشقّق. وشقوقه، وعددها {all}، لم يُرمَّم منها شيء بعد.',
    one: 'وعاء متشقّق. شقّ واحد من شقوقه، وعددها {all}، مرمَّم بالذهب.',
    two: 'وعاء متشقّق. شقّان من شقوقه، وعددها {all}، مرمَّمان بالذهب.',
    few: 'وعاء متشقّق. {gold} شقوق من أصل {all} مرمَّمة بالذهب.',
    many: 'وعاء متشقّق. {gold} شقًّا من أصل {all} مرمَّمة بالذهب.',
    other: 'وعاء متشقّق. {gold} شقّ من أصل {all} مرمَّمة بالذهب.',
  },
  whole: 'وعاء مكتمل: كل شقوقه، وعددها {all}، مرمَّمة بالذهب.',
} as const satisfies Translated<typeof english>;
