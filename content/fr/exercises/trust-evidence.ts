import type { PracticeWords } from '@/content/translated';

/** French. */
export const trustEvidence: PracticeWords = {
  name: 'Je peux me fier à moi',
  purpose: 'Rassembler des moments où ton intuition t’a servi.',
  takes: 'Un moment, en une ligne ou deux.',
  safety: 'Une tromperie parle de la tromperie. Elle ne dit rien de ta valeur.',
  closing: 'C’est gardé. Cela peut revenir vers toi un jour de doute.',
  none: 'Aucun pour l’instant. Un tout petit convient : un manteau emporté avant la pluie.',
  steps: {
    moment: {
      title: 'Un moment où tu avais raison',
      says: 'De n’importe quelle partie de ta vie, ancienne ou récente.',
      fields: { moment: { label: 'Le moment' } },
    },
    sensed: {
      title: 'Ce que tu as senti et fait',
      fields: {
        sensed: { label: 'Ce que j’ai senti' },
        did: { label: 'Ce que j’ai fait' },
        tag: {
          label: 'Ce que cela montre',
          options: {
            instinct: { name: 'Mon intuition disait vrai' },
            limit: { name: 'J’ai tenu une limite' },
            asked: { name: 'J’ai demandé de l’aide' },
            word: { name: 'J’ai tenu parole envers moi' },
          },
        },
      },
    },
  },
};
