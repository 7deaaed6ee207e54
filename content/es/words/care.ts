import type { Translated } from '@/content/translated';
import type { careWords as englishCare, findingsWords as englishFindings } from '@/content/words/care';

/** What stands beside somebody's writing when it may be heavy. It reads well to anybody. Spanish. */
export const careWords = {
  line: 'Si te ayuda hablar con alguien, hay gente que escucha.',
  link: 'Ayuda',
  heading: 'Algo junto a tus palabras',
  card: 'Esto suena muy duro. Si una parte de ti piensa en hacerte daño, o alguien te está poniendo en peligro, hay personas con las que puedes hablar ahora mismo.',
  kept: 'Tus palabras siguen aquí tal como las escribiste, y nadie más las ha visto.',
  urge: 'Los impulsos fuertes pasan. Puede ayudar hablar con alguien antes de seguir uno.',
  numbers: 'Ver teléfonos',
  notNow: 'Ahora no',
  hush: 'No mostrar más en esta entrada',
} as const satisfies Translated<typeof englishCare>;

/** What stands below an apology when a phrase in it may land badly. Spanish. */
export const findingsWords = {
  heading: 'Frases que quizá lleguen de un modo distinto al que quieres',
  lead: 'Son sugerencias, nada más. Lo que escribiste se queda como está si no lo cambias, y nada de esto se guarda.',
  one: 'Una frase quizá llegue de un modo distinto al que quieres.',
  many: '{n} de frases quizá lleguen de un modo distinto al que quieres.',
  other: '{n} frases quizá lleguen de un modo distinto al que quieres.',
  none: '',
  dismiss: 'Dejarlo como está',
  dismissNamed: 'Dejar “{phrase}” como está',
  dismissed: 'Se quedó como estaba.',
} as const satisfies Translated<typeof englishFindings>;
