import type { PracticeWords } from '@/content/translated';

/** French. */
export const newChapter: PracticeWords = {
  forms: {
    alone: { name: 'De mon côté', says: 'Une vie qui te va, quelles que soient les personnes dedans.' },
    together: {
      name: 'Ensemble',
      says: 'Une nouvelle version de ce qui vous lie, et pas l’ancienne qui revient.',
    },
  },
  name: 'Un nouveau chapitre',
  purpose: 'Imaginer ce que tu veux à partir d’ici.',
  takes: 'Deux ou trois courts textes, et un jour à imaginer.',
  closing: 'C’est gardé. C’est une image, et les images peuvent changer.',
  none: 'Rien ici pour l’instant.',
  steps: {
    keep: {
      title: 'Ce qui reste, et ce qui reste derrière',
      fields: {
        keep: { label: 'Ce que j’aimerais garder' },
        leave: { label: 'Ce que j’aimerais laisser derrière moi' },
      },
    },
    agreements: {
      title: 'De nouveaux accords',
      fields: {
        'with-me': { label: 'Un accord avec moi' },
        'with-them': {
          label: 'Un accord pour nous deux',
          says: 'Chacun reste une idée tant que toi et l’autre n’y avez pas dit oui.',
        },
      },
    },
    day: {
      title: 'Un jour, une demi-année plus tard',
      says: 'Un jour ordinaire qui te ressemble. Qu’y a-t-il dedans ?',
      fields: { day: { label: 'Ce jour-là' } },
    },
  },
  review: {
    asks: 'Cette image te va-t-elle aujourd’hui ?',
    outcomes: {
      fits: { name: 'Elle me va' },
      changed: { name: 'Une partie a changé' },
      rest: { name: 'Elle se repose pour l’instant' },
    },
    note: 'Une ligne à ce sujet, si tu veux',
  },
  back: [{ says: 'Ton image d’un nouveau chapitre pourrait avoir un second regard.' }],
  becomes: [
    { name: 'Comme limite' },
    { name: 'Comme limite' },
    { name: 'Comme promesse' },
    { name: 'Comme promesse' },
  ],
};
