import type { Translated } from '@/content/translated';
import type { careWords as englishCare, findingsWords as englishFindings } from '@/content/words/care';

/** What stands beside somebody's writing when it may be heavy, in French. It reads well to anybody. */
export const careWords = {
  line: 'Si parler à quelqu’un peut aider, il y a des gens pour écouter.',
  link: 'Aide',
  heading: 'Un mot à côté des tiens',
  card: 'Ce que tu écris semble lourd. Si une part de toi pense à se faire du mal, ou si quelqu’un te met en danger, il y a des gens à qui parler dès maintenant.',
  kept: 'Tes mots restent ici comme tu les as écrits, et personne d’autre ne les a vus.',
  urge: 'Les envies fortes passent. Parler à quelqu’un avant d’agir peut aider.',
  numbers: 'Voir les numéros',
  notNow: 'Pas maintenant',
  hush: 'Ne plus montrer pour ce texte',
} as const satisfies Translated<typeof englishCare>;

/** What stands below an apology when a phrase in it may land badly, in French. */
export const findingsWords = {
  heading: 'Des phrases qui peuvent être reçues autrement que tu ne le voudrais',
  lead: 'Ce sont des suggestions, rien de plus. Ce que tu as écrit reste tel quel si tu n’y touches pas, et rien de ceci n’est gardé.',
  one: '{n} phrase peut être reçue autrement que tu ne le voudrais.',
  many: '{n} de phrases peuvent être reçues autrement que tu ne le voudrais.',
  other: '{n} phrases peuvent être reçues autrement que tu ne le voudrais.',
  none: '',
  dismiss: 'Laisser comme c’est',
  dismissNamed: 'Laisser « {phrase} » comme c’est',
  dismissed: 'Laissé comme c’était.',
} as const satisfies Translated<typeof englishFindings>;
