import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const forgiveness: PromptWords = {
  'forgiveness-not-a-debt': {
    ask: 'Le pardon n’est pas une facture à payer. Tu peux laisser cette lettre fermée, pour l’instant ou pour toujours.',
    more: 'Il ne viendra peut-être jamais, ou viendra pour une part et pas pour une autre. Personne d’autre n’a à dire laquelle, ni quand.',
  },
  'forgiveness-whose-wish': {
    ask: 'Si le mot « pardonner » est venu ces temps-ci, de qui était-ce le souhait ?',
    more: 'Peut-être le tien. Peut-être celui de quelqu’un qui voudrait une table tranquille. Un souhait qui n’est pas le tien peut se rendre avec un merci.',
  },
  'forgiveness-three-signs': {
    ask: 'Un changement qui dure. La sécurité. La paix, pour toi. Lesquels vois-tu aujourd’hui, s’il y en a ?',
    more: 'Un, aucun ou les trois : c’est une note sur aujourd’hui, pas un résultat. Sans contact, le premier ne te concerne peut-être pas, et c’est très bien.',
  },
  'forgiveness-free-hands': {
    ask: 'Si tu posais un jour une part de ce poids, pour quoi aurais-tu de la place ?',
    more: 'Tu pourrais poser la colère et garder la leçon, ou garder les deux. L’imaginer ne t’engage à rien.',
  },
  'forgiveness-what-to-remember': {
    ask: 'Lâcher prise et se souvenir peuvent vivre côte à côte. De quoi voudrais-tu te souvenir, pour ton bien ?',
    more: 'Peut-être de ce que tu as vu, de ce que tu n’acceptes plus, de la façon dont tu as pris soin de toi. Si le pardon vient un jour, il n’efface pas la page.',
  },
  'forgiveness-the-closed-door': {
    ask: 'On peut pardonner et garder la porte fermée. On peut aussi la garder fermée et ne pas pardonner.',
    more: 'Le cœur et la porte ont chacun leur clé. Tu n’as à te servir d’aucune des deux aujourd’hui.',
  },
  'forgiveness-slowly-toward-yourself': {
    ask: 'La douceur envers toi peut venir lentement, en gardant toute la vérité. Par où pourrait-elle commencer ?',
    more: 'Cela ne demande à personne de te pardonner. Elle peut vivre à côté du regret et à côté de ce que tu changes, une petite indulgence après l’autre. S’arrêter ici est très bien.',
  },
};
