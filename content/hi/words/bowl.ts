import type { Translated } from '@/content/translated';
import type { bowlWords as english } from '@/content/words/bowl';

/** What the mended bowl says. Hindi. */
export const bowlWords = {
  kept: { one: '{n} पल सहेजा', other: '{n} पल सहेजे' },
  seam: { one: 'वह सोने की एक लकीर है।', other: 'उनमें से हर एक सोने की एक लकीर है।' },
  shelf: { one: '{n} पूरा कटोरा ताक़ पर रखा है।', other: '{n} पूरे कटोरे ताक़ पर रखे हैं।' },
  picture: {
    one: 'दरारों वाला एक कटोरा। {all} में से {gold} दरार सोने से भरी है।',
    other: 'दरारों वाला एक कटोरा। {all} में से {gold} दरारें सोने से भरी हैं।',
  },
  whole: 'जुड़कर पूरा हुआ एक कटोरा: इसकी {all} दरारों में से हर एक सोने से भरी है।',
} as const satisfies Translated<typeof english>;
