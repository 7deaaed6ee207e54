import type { PracticeWords } from '@/content/translated';

/** French. */
export const forgivenessReadiness: PracticeWords = {
  name: 'Penser au pardon',
  purpose: 'Regarder où tu en es aujourd’hui, pour toi et personne d’autre.',
  takes: 'Trois échelles et autant de mots que tu veux.',
  safety: 'Rien ne t’est demandé ici. Le pardon n’est jamais dû, et on peut aller mieux sans lui.',
  closing: 'Ce sont tes réponses d’aujourd’hui. Un autre jour en donnera peut-être d’autres.',
  steps: {
    steady: {
      title: 'Ce que tu vois',
      fields: {
        steady: {
          label: 'Je vois un changement qui dure',
          says: 'Cela peut rester ouvert, par exemple s’il n’y a pas de contact.',
          low: 'pas du tout',
          high: 'tout à fait',
        },
        'steady-note': { label: 'Quelques mots à ce sujet' },
      },
    },
    safe: {
      title: 'Ta sécurité',
      fields: {
        safe: { label: 'Je me sens en sécurité à l’intérieur', low: 'pas du tout', high: 'tout à fait' },
        'safe-note': { label: 'Quelques mots à ce sujet' },
      },
    },
    peace: {
      title: 'Pour qui ce serait',
      fields: {
        peace: { label: 'Ce serait pour ma propre paix', low: 'pas du tout', high: 'tout à fait' },
        'peace-note': { label: 'Quelques mots à ce sujet' },
        pressure: {
          label: 'Y a-t-il une pression qui vient de quelque part ?',
          options: {
            me: { name: 'de moi' },
            them: { name: 'de l’autre' },
            family: { name: 'de la famille' },
            faith: { name: 'de ce que je crois' },
            none: { name: 'de nulle part' },
          },
        },
      },
    },
    mean: {
      title: 'Ce que cela voudrait dire, et ce que non',
      says: 'Pour beaucoup de gens, cela ne veut dire ni oublier, ni excuser, ni revenir.',
      fields: { mean: { label: 'Ce que le pardon voudrait dire pour moi, et ce que non' } },
    },
  },
};
