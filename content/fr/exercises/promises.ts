import type { PracticeWords } from '@/content/translated';

/** French. */
export const promises: PracticeWords = {
  forms: {
    own: { name: 'Une promesse à moi', says: 'Une petite chose que tu sais pouvoir tenir.' },
    noticed: {
      name: 'Ce que j’ai remarqué',
      says: 'Les mots et les actes, côte à côte, comme tu les as vus.',
    },
  },
  name: 'Petites promesses',
  purpose: 'Voir avec le temps comment vont ensemble les mots et les actes.',
  takes: 'Une ligne, et un regard plus tard.',
  safety:
    'C’est un endroit pour remarquer. Ce n’est pas pour surveiller quelqu’un. Cela peut se reposer quand tu veux.',
  closing: 'C’est gardé. Ce qui en vient peut s’ajouter plus tard.',
  none: 'Rien ici pour l’instant. Une petite chose suffit.',
  steps: {
    promise: {
      title: 'Une petite promesse',
      fields: {
        promise: {
          label: 'Ce que je promets',
          says: 'Une heure, un appel, une tâche : plus c’est petit, plus c’est sûr.',
        },
        due: { label: 'Pour quand' },
        to: { label: 'À qui', says: 'Un surnom suffit. Ce peut être à toi-même.' },
      },
    },
    noticed: {
      title: 'Ce que tu as remarqué',
      fields: {
        said: { label: 'Ce qui a été dit ou convenu' },
        seen: { label: 'Ce que tu as vu' },
        match: {
          label: 'Les mots et les actes vont ensemble',
          says: 'Cela peut rester ouvert. Une chose vue n’est pas un total.',
          options: { yes: { name: 'Oui' }, mixed: { name: 'En partie' }, no: { name: 'Non' } },
        },
        again: { label: 'Un jour pour y revenir' },
      },
    },
  },
  review: {
    asks: 'Comment cela s’est-il passé ?',
    outcomes: {
      kept: { name: 'Tenue' },
      partly: { name: 'En partie' },
      missed: { name: 'Manquée' },
      renegotiated: { name: 'Convenue autrement' },
      yes: { name: 'Ils vont ensemble' },
      mixed: { name: 'En partie' },
      no: { name: 'Ils ne vont pas ensemble' },
    },
    note: 'Une ligne à ce sujet. Si elle a été manquée : qu’est-ce qui pourrait réparer ?',
  },
  back: [
    { says: 'Cette petite promesse était pour à peu près maintenant.' },
    { says: 'Tu voulais revenir à ceci.' },
  ],
};
