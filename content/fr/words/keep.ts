import type { Translated } from '@/content/translated';
import type { keepWords as english } from '@/content/words/keep';

/** What came of keeping. {braces} are filled in by the page. */
export const keepWords = {
  kept: {
    feeling: 'C’est gardé. Merci d’avoir pris ce moment.',
    good: 'C’est gardé. Une bonne chose, bien à l’abri ici.',
    reflection: 'C’est gardé. Tes mots sont à l’abri ici.',
  },
  nothing: 'Un ressenti ou quelques mots suffisent pour garder quelque chose.',
  refused: 'Cela n’a pas pu être gardé : {reason} Rien n’est perdu. Tes mots sont toujours sur cette page.',
  full: 'l’espace de stockage est plein.',
  broken: 'l’espace de stockage n’a pas répondu.',
  tooLong:
    'Rien n’est gardé pour l’instant : c’est plus long que ce qu’une page peut contenir. Un texte peut avoir jusqu’à {n} caractères. Rien n’est perdu, tout est encore là : un morceau plus court peut être gardé maintenant, et le reste ensuite.',
  copy: 'Copier mes mots',
  copied: 'C’est copié. Tu peux les coller où tu veux.',
  uncopied: 'La copie n’a pas marché. Tes mots sont toujours là, à sélectionner à la main.',
} as const satisfies Translated<typeof english>;
