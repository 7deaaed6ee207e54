import type { PracticeWords } from '@/content/translated';

/** French. */
export const triggerLog: PracticeWords = {
  name: 'Quand ça me tombe dessus',
  purpose: 'Noter un moment difficile, et ce qui l’a un peu adouci.',
  takes: 'Une ligne et quelques choix à toucher.',
  safety: 'Ici, le court est le mieux. Si cela te remue, partir au milieu est très bien.',
  closing: 'C’est gardé. Ce qui l’a déclenché ne t’est plus montré, sauf si tu le cherches.',
  steps: {
    what: {
      title: 'Qu’est-ce qui l’a déclenché ?',
      fields: {
        what: {
          label: 'Ce qui s’est passé',
          says: 'Quelques mots, pas de détails : un lieu, une chanson, un silence.',
        },
        where: {
          label: 'Où c’était',
          options: {
            home: { name: 'à la maison' },
            out: { name: 'dehors' },
            work: { name: 'au travail' },
            online: { name: 'en ligne' },
            night: { name: 'la nuit' },
            people: { name: 'parmi des gens' },
          },
        },
      },
    },
    strength: {
      title: 'C’était fort à quel point ?',
      fields: {
        strength: { label: 'Au plus fort', low: 'à peine là', high: 'aussi fort que possible' },
        body: {
          label: 'Où le corps l’a senti',
          options: {
            chest: { name: 'poitrine' },
            stomach: { name: 'ventre' },
            throat: { name: 'gorge' },
            jaw: { name: 'mâchoire' },
            shoulders: { name: 'épaules' },
            hands: { name: 'mains' },
            breath: { name: 'souffle' },
            nowhere: { name: 'nulle part, plus rien' },
          },
        },
        needed: { label: 'Ce dont j’avais besoin' },
      },
    },
    helped: {
      title: 'Qu’est-ce qui a aidé, même un peu ?',
      says: '« Rien pour l’instant » est aussi une réponse.',
      fields: {
        helped: {
          label: 'Ce qui a aidé',
          options: {
            breathing: { name: 'respirer lentement' },
            feet: { name: 'les pieds au sol' },
            air: { name: 'l’air frais' },
            water: { name: 'de l’eau froide' },
            moving: { name: 'bouger' },
            someone: { name: 'quelqu’un de gentil' },
            music: { name: 'de la musique' },
            warmth: { name: 'quelque chose de chaud' },
            pet: { name: 'un animal' },
            waiting: { name: 'attendre' },
          },
        },
        'helped-more': { label: 'Autre chose qui a aidé' },
        card: {
          label: 'Ce qui a aidé peut-il être sur ta carte pour les jours difficiles ?',
          options: { yes: { name: 'Oui' }, no: { name: 'Non' } },
        },
        after: {
          label: 'Et maintenant, c’est fort à quel point ?',
          low: 'à peine là',
          high: 'aussi fort que possible',
        },
      },
    },
  },
};
