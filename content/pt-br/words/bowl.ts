import type { Translated } from '@/content/translated';
import type { bowlWords as english } from '@/content/words/bowl';

/** What the mended bowl says. Brazilian Portuguese; `one` also counts nought. */
export const bowlWords = {
  kept: {
    one: '{n} momento guardado',
    many: '{n} de momentos guardados',
    other: '{n} momentos guardados',
  },
  seam: {
    one: 'Cada momento é um fio de ouro.',
    many: 'Cada momento é um fio de ouro.',
    other: 'Cada momento é um fio de ouro.',
  },
  shelf: {
    one: 'Na prateleira há {n} tigela inteira.',
    many: 'Na prateleira há {n} de tigelas inteiras.',
    other: 'Na prateleira há {n} tigelas inteiras.',
  },
  picture: {
    one: 'Uma tigela com rachaduras. Emendadas com ouro: {gold} de {all}.',
    many: 'Uma tigela com rachaduras. Emendadas com ouro: {gold} de {all}.',
    other: 'Uma tigela com rachaduras. Emendadas com ouro: {gold} de {all}.',
  },
  whole: 'Uma tigela inteira de novo: cada uma das suas {all} rachaduras está emendada com ouro.',
} as const satisfies Translated<typeof english>;
