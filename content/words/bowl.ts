import { spoken } from '@/core/text/spoken';

/** What the mended bowl says. {braces} are filled in by the page. */
export const bowlWords = spoken('bowlWords', {
  kept: { one: '1 moment kept', other: '{n} moments kept' },
  seam: { one: 'It is a seam of gold.', other: 'Every one of them is a seam of gold.' },
  shelf: { one: '1 whole bowl stands on the shelf.', other: '{n} whole bowls stand on the shelf.' },
  picture: {
    one: 'A cracked bowl. 1 of its {all} cracks is mended with gold.',
    other: 'A cracked bowl. {gold} of its {all} cracks are mended with gold.',
  },
  whole: 'A bowl made whole: each of its {all} cracks is mended with gold.',
} as const);
