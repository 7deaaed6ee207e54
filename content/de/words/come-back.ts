import type { Translated } from '@/content/translated';
import type { comeBackWords as english } from '@/content/words/come-back';

/** What stands around the reader's own words when they come back after a check-in, in German. */
export const comeBackWords = {
  heading: 'Von dir für dich aufgehoben',
  line: 'Dein eigener guter Satz',
  helps: 'Was früher geholfen hat',
  plan: 'Meinen Plan für schwere Tage öffnen',
  care: 'Etwas Kleines von deiner Liste',
  trust: 'Ein Moment, in dem dein Gespür richtig lag',
  brave: 'Ein kleiner Schritt, den du aufgeschrieben hast, falls heute ein Tag dafür ist',
  away: 'Weglegen',
} as const satisfies Translated<typeof english>;
