import type { Translated } from '@/content/translated';
import type { comeBackWords as english } from '@/content/words/come-back';

/** What stands around the reader's own words when they come back after a check-in. Brazilian Portuguese. */
export const comeBackWords = {
  heading: 'Do que você guardou para você',
  line: 'Sua frase gentil',
  helps: 'O que já ajudou antes',
  plan: 'Abrir meu plano para um dia difícil',
  care: 'Uma pequena coisa do seu menu',
  trust: 'Um momento em que a sua percepção acertou',
  brave: 'Um pequeno passo que você anotou, se hoje for dia para isso',
  away: 'Deixar de lado',
} as const satisfies Translated<typeof english>;
