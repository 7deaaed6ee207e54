import type { PracticeWords } from '@/content/translated';

/** French. */
export const selfCareMenu: PracticeWords = {
  name: 'Mon menu de douceurs',
  purpose: 'Avoir de petites choses douces à portée de main pour un jour de fatigue.',
  takes: 'Une ligne pour chacune.',
  closing: 'C’est gardé. Cela te sera peut-être proposé un jour de fatigue.',
  none: 'Le menu est vide pour l’instant. Un verre d’eau serait une bonne première chose.',
  steps: {
    thing: {
      title: 'Quelque chose qui te fait du bien',
      fields: {
        thing: { label: 'La chose douce', placeholder: 'Un thé sur les marches, dehors.' },
        kind: {
          label: 'Quelle sorte de chose',
          options: {
            alone: { name: 'Pour moi' },
            joy: { name: 'Pour le plaisir' },
            people: { name: 'Avec des gens' },
            body: { name: 'Pour le corps' },
          },
        },
        time: {
          label: 'Combien de temps',
          options: {
            '1': { name: 'Une minute' },
            '5': { name: 'Cinq minutes' },
            '20': { name: 'Vingt minutes' },
          },
        },
      },
    },
  },
};
