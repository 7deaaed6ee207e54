import type { PracticeWords } from '@/content/translated';

/** French. */
export const clarity: PracticeWords = {
  name: 'Y voir clair en trois lignes',
  purpose: 'Démêler une chose parmi beaucoup.',
  takes: 'Trois courtes lignes.',
  safety: 'Une part suffit. L’histoire entière n’a pas de place ici, et c’est exprès.',
  closing: 'C’est gardé. Ce dont tu as besoin peut continuer à partir d’ici, si tu veux.',
  steps: {
    hurt: { title: 'Ce qui a fait mal', fields: { hurt: { label: 'Ce qui a fait mal' } } },
    why: {
      title: 'Ce qui faisait que cela comptait',
      fields: { why: { label: 'Pourquoi cela comptait pour moi' } },
    },
    need: {
      title: 'Ce dont tu as besoin à partir d’ici',
      fields: { need: { label: 'Ce dont j’ai besoin' } },
    },
  },
  becomes: [{ name: 'Le besoin comme limite' }, { name: 'Le besoin comme demande' }],
};
