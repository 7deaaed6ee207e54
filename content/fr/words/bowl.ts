import type { Translated } from '@/content/translated';
import type { bowlWords as english } from '@/content/words/bowl';

/** What the mended bowl says, in French. */
export const bowlWords = {
  kept: { one: '{n} moment gardé', many: '{n} de moments gardés', other: '{n} moments gardés' },
  seam: {
    one: 'Chaque moment est une couture d’or.',
    many: 'Chaque moment est une couture d’or.',
    other: 'Chaque moment est une couture d’or.',
  },
  shelf: {
    one: '{n} bol entier est sur l’étagère.',
    many: '{n} de bols entiers sont sur l’étagère.',
    other: '{n} bols entiers sont sur l’étagère.',
  },
  picture: {
    one: 'Un bol fêlé. {gold} de ses {all} fêlures est réparée avec de l’or.',
    many: 'Un bol fêlé. {gold} de ses {all} fêlures sont réparées avec de l’or.',
    other: 'Un bol fêlé. {gold} de ses {all} fêlures sont réparées avec de l’or.',
  },
  whole: 'Un bol redevenu entier : chacune de ses {all} fêlures est réparée avec de l’or.',
} as const satisfies Translated<typeof english>;
