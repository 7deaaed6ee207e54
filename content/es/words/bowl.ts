import type { Translated } from '@/content/translated';
import type { bowlWords as english } from '@/content/words/bowl';

/** What the mended bowl says. Spanish. */
export const bowlWords = {
  kept: { one: '1 momento guardado', many: '{n} de momentos guardados', other: '{n} momentos guardados' },
  seam: {
    one: 'Es un hilo de oro.',
    many: 'Cada uno es un hilo de oro.',
    other: 'Cada uno es un hilo de oro.',
  },
  shelf: {
    one: 'En la repisa hay 1 cuenco entero.',
    many: 'En la repisa hay {n} de cuencos enteros.',
    other: 'En la repisa hay {n} cuencos enteros.',
  },
  picture: {
    one: 'Un cuenco con grietas. 1 de sus {all} grietas está unida con oro.',
    many: 'Un cuenco con grietas. {gold} de sus {all} grietas están unidas con oro.',
    other: 'Un cuenco con grietas. {gold} de sus {all} grietas están unidas con oro.',
  },
  whole: 'Un cuenco de nuevo entero: cada una de sus {all} grietas está unida con oro.',
} as const satisfies Translated<typeof english>;
