import type { Translated } from '@/content/translated';
import type { searchWords as english } from '@/content/words/search';

/** What searching and filtering say, in French. */
export const searchWords = {
  label: 'Chercher dans ce qui est gardé',
  placeholder: 'Un mot, ou « quelques mots »',
  clear: 'Vider',
  reading: 'Lecture de tes pages',
  found: {
    none: 'Rien trouvé',
    one: '{n} note trouvée',
    many: '{n} de notes trouvées',
    other: '{n} notes trouvées',
  },
  nothing:
    'Un bout de mot suffit, et les accents et les majuscules ne comptent pas. Chercher sur plus longtemps peut aussi aider.',
  impossible:
    'Les mots pour ce qu’on ressent vont avec les ressentis, les thèmes avec les réponses. Ces choix ensemble ne peuvent rien donner ; en enlever un aide.',

  filters: {
    open: 'Filtrer',
    active: 'Filtrer, choix actifs : {n}',
    clear: 'Enlever tous les choix',
    kinds: 'Ce que c’est',
    kindNames: {
      'check-in': 'Ressentis',
      note: 'Bonnes choses',
      reflection: 'Réponses',
      practice: 'Exercices',
      weekly: 'Regards sur la semaine',
      mark: 'Choses arrivées',
    },
    felt: 'Ce qui était là',
    finer: 'Plus finement : mots et régions',
    words: 'En un mot',
    areas: 'Ou plus largement',
    theme: 'Thème de la question',
    anyTheme: 'tous',
    ownTheme: 'Tes propres questions',
    span: 'Quand',
    from: 'Du',
    to: 'Jusqu’au',
  },

  take: {
    open: 'Enregistrer ce qui est trouvé',
    heading: 'Avant d’enregistrer',
    warns:
      'Le fichier n’est pas verrouillé. Toute personne qui ouvre cet appareil ou le fichier peut le lire, et dans certains pays un tribunal pourrait le demander. Lui trouver un endroit sûr mérite qu’on y pense.',
    text: 'En texte à lire',
    textSays: 'Jours, heures et mots. Ta confiance en l’autre, semaine par semaine, n’y figure pas.',
    raw: 'En fichier pour des programmes',
    rawSays: 'Tout ce qui concerne ces notes, dans la forme de l’export complet.',
    leave: 'Laisser',
  },

  file: {
    title: 'Notes',
    lead: { one: '{n} note.', many: '{n} de notes.', other: '{n} notes.' },
  },
  stretch: 'Trouvé, du {from} au {to}',
} as const satisfies Translated<typeof english>;
