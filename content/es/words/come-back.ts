import type { Translated } from '@/content/translated';
import type { comeBackWords as english } from '@/content/words/come-back';

/** What stands around the reader's own words when they come back after a check-in. Spanish. */
export const comeBackWords = {
  heading: 'De lo que guardaste para ti',
  line: 'Tu propia frase amable',
  helps: 'Lo que ayudó otras veces',
  plan: 'Abrir mi plan para un día difícil',
  care: 'Una cosa pequeña de tu menú',
  trust: 'Un momento en que tu intuición acertó',
  brave: 'Un paso pequeño que anotaste, si hoy es un día para eso',
  away: 'Apartarlo',
} as const satisfies Translated<typeof english>;
