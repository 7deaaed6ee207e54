import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const causes: PromptWords = {
  'causes-true-and-not-all-right': {
    ask: 'Une explication peut être vraie sans que cela devienne acceptable.',
    more: 'Savoir pourquoi le toit fuit ne sèche pas le sol. Tu peux vouloir connaître la raison, ou n’en vouloir rien savoir.',
  },
  'causes-set-a-why-down': {
    ask: 'Certains de tes pourquoi n’auront peut-être jamais de réponse. Tu as le droit d’arrêter de demander, et de recommencer.',
    more: 'Une question peut se poser comme un sac lourd. Elle sera là si tu la veux. Tu n’as pas à la porter à chaque étage.',
  },
  'causes-whose-no': {
    ask: 'Quand vous vouliez des choses différentes, quel « non » pesait le plus lourd ?',
    more: 'Il s’agit du pouvoir entre vous, pas d’une faute. Cela peut rester non écrit. Si la réponse est pénible à tenir, la page Aide est là. S’arrêter ici est très bien.',
  },
  'causes-not-made-by-you': {
    ask: 'Quoi qu’il y ait eu autour, ce choix était celui de l’autre. Ce n’est pas toi qui l’as fait.',
    more: 'On peut être en face de quelqu’un d’occupé, de distant, de fatigué ou de fâché, et rester honnête quand même. Rien de cela ne donne une permission.',
  },
  'causes-handed-down-silence': {
    ask: 'Le silence peut se transmettre dans une famille comme de vieux meubles. De quoi ne parlait-on jamais dans la tienne ?',
    more: 'Une habitude de famille ne retire à personne son choix. La voir peut te montrer ce que tu préfères laisser derrière toi. S’arrêter ici est très bien.',
  },
  'causes-early-sign': {
    ask: 'Sur ton propre chemin, quel petit signe aimerais-tu écouter à partir d’ici ?',
    more: 'Une histoire qui change, une blague qui pique, ta propre gorge qui se serre. C’est pour les jours à venir. Cela ne dit rien de ce que tu aurais pu voir avant.',
  },
  'causes-what-you-told-yourself': {
    ask: 'Avant que cela arrive, que te disais-tu pour que cela paraisse acceptable ?',
    more: '« Personne ne le saura. » « Je l’ai bien mérité. » « C’est presque rien. » Prise tôt, une phrase comme celle-là perd peut-être un peu de sa force.',
  },
  'causes-hungry-for': {
    ask: 'De quoi avais-tu faim à ce moment-là : de repos, d’éloges, de fuite, d’être désirable ? Pourrais-tu le dire avec des mots simples ?',
    more: 'Une faim est une raison, jamais un droit. Il y avait d’autres façons de la nourrir alors, et il y en a maintenant.',
  },
  'causes-fork-in-the-day': {
    ask: 'Quelque part avant le mal, il y avait un croisement. Quel autre chemin t’était ouvert à cet endroit ?',
    more: 'En parler à quelqu’un. Quitter la pièce. Dire « je ne vais pas bien ». Un chemin que tu n’as pas pris peut devenir un chemin appris par cœur. Cela peut attendre un autre jour.',
  },
  'causes-first-five-minutes': {
    ask: 'Quand une vieille envie se présente, à quoi ressemble-t-elle dans ses cinq premières minutes ?',
    more: 'Une humeur, un écran, une heure tardive, une rancune. Plus tu la vois tôt, plus tu as de place. Que pourrais-tu mettre sur son passage ?',
  },
};
