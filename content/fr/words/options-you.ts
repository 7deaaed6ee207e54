import type { Translated } from '@/content/translated';
import type { youWords as english } from '@/content/words/options-you';

/** What the options page says where the reader says who and where they are, in French. */
export const youWords = {
  name: 'Toi',
  lead: 'Tout ceci peut rester non dit. Cela décide des questions qui peuvent venir, et de rien d’autre.',
  unsaid: 'Je préfère ne pas le dire',

  place: 'Ta place dans cette histoire',
  role: 'De quel côté es-tu ?',
  roles: {
    hurt: 'On m’a fait du mal',
    broke: 'J’ai brisé la confiance',
    both: 'Les deux',
    unsaid: 'Je préfère ne pas le dire',
  },
  relationship: 'De quel lien s’agit-il ?',
  relationships: {
    partner: 'Un couple',
    ex: 'Un ancien couple',
    friend: 'Une amitié',
    family: 'La famille',
    other: 'Un autre lien',
    unsaid: 'Je préfère ne pas le dire',
  },
  stage: 'Qu’est-ce qui correspond à là où tu en es ?',
  stageSays: 'Tu peux aller dans un sens ou dans l’autre à tout moment. Revenir en arrière est courant.',
  path: 'Vers où vas-tu ?',
  pathSays: 'Ne pas savoir est une réponse entière, aussi longtemps que tu veux.',
  paths: { repairing: 'Réparer le lien', undecided: 'Je ne sais pas encore', 'on-my-own': 'De mon côté' },

  careful: 'Ce qui peut s’approcher',
  safe: 'Parler de cela avec l’autre, est-ce sûr et bienvenu ?',
  safeSays: 'Sauf si tu dis oui, les questions qui ont besoin de l’autre personne ne viennent pas.',
  safes: { yes: 'Oui', 'not-sure': 'Je ne sais pas', no: 'Non', unsaid: 'Je préfère ne pas le dire' },
  gentle: 'Seulement en douceur',
  gentleSays: 'Des questions courtes et apaisantes, rien qui creuse.',
  forgiveness: 'Des questions autour de « Lâcher prise »',
  forgivenessSays:
    'Fermé, sauf si tu ouvres. Elles viennent alors de temps en temps quand tu en es à « Renouveau », et seulement pour ta propre paix. Cela ne veut jamais dire oublier, excuser ou revenir.',
  compassion: 'De la douceur envers l’autre',
  compassionSays:
    'Fermé, sauf si tu ouvres. Des questions peuvent alors regarder aussi l’autre personne avec douceur. Ta propre blessure reste aussi réelle qu’elle l’est.',

  allOn: 'les {n}',
  someOn: '{on} sur {n}',
  themes: 'Thèmes',
  themesSay: 'Ce que tu éteins ne vient pas.',

  feelings: 'Les mots pour ce qu’on ressent',
  feelingsSay:
    'Les mots que tu retires ne sont plus proposés. Ce que tu as gardé avec eux reste comme c’est.',
  ownWords: 'Tes propres mots',
  ownWordsSay: 'Ils sont proposés sous « C’est flou ». Jusqu’à 24 lettres chacun.',
  ownWord: 'Un mot à toi',
  noOwnWords: 'Aucun pour l’instant. Les trente au-dessus suffisent peut-être.',
  removeWord: 'Retirer le mot {word}',

  hardDates: 'Jours de silence',
  hardDatesSay:
    'Un anniversaire, une audience, un jour qui revient. Ce jour-là, rien ne vient de soi-même, et ce que tu ouvres ne fait qu’apaiser.',
  hardDate: 'Un jour',
  noHardDates: 'Aucun pour l’instant.',
  removeDate: 'Retirer le {day}',
} as const satisfies Translated<typeof english>;
