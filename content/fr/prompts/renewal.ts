import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const renewal: PromptWords = {
  'renewal-plans-that-hold': {
    ask: 'Certains projets sont bons quoi qu’il arrive. Lequel pourrais-tu commencer : un cours, une coupe de cheveux, un pot de tulipes ?',
    more: 'La grande question peut rester ouverte pendant qu’une petite chose pousse. Ce n’est pas un indice de ce que tu choisiras.',
  },
  'renewal-what-has-held': {
    ask: 'À travers tout cela, quelque chose en toi a tenu. Quel nom lui donnerais-tu ?',
    more: 'C’est peut-être têtu, ou drôle, ou très discret. C’est peut-être ce qui a ouvert cette page aujourd’hui.',
  },
  'renewal-parting-with-an-old-way': {
    ask: 'De quelle vieille habitude pourrais-tu te séparer maintenant ? Que te donnait-elle ?',
    more: 'Elle t’a peut-être évité des ennuis, ou des regards. Tu peux la remercier sans excuser où elle a mené. S’arrêter ici est très bien.',
  },
  'renewal-the-mended-bowl': {
    ask: 'Un bol réparé contient de nouveau de la soupe. Ce n’est pas l’ancien bol, et il ne fait pas semblant de l’être.',
    more: 'Ce qui se répare est peut-être un lien, ou toi, ou la forme de tes jours. La couture a le droit de se voir.',
  },
  'renewal-a-date-of-your-own': {
    ask: 'De nouveaux anniversaires peuvent naître de rien. Quel jour à toi aimerais-tu marquer ?',
    more: 'Le jour de la clé, la première bonne nuit, le jour où la plante n’est pas morte. Un gâteau pour une personne est un vrai gâteau.',
  },
  'renewal-from-we-to-i': {
    ask: 'Certaines de tes histoires contiennent un « nous ». Y en a-t-il une que tu aimerais raconter avec « je » à partir d’ici ?',
    more: 'Tu y étais aussi : tu as trouvé la route, tu as fait la blague, tu as ri avant tout le monde. Les autres histoires peuvent rester comme elles sont. S’arrêter ici est très bien.',
  },
  'renewal-a-whole-chapter': {
    ask: 'Un chapitre sans l’autre est un chapitre entier. Ce n’est pas ce qui reste de l’ancien.',
    more: 'Certaines de ses pages seront peut-être tristes, et d’autres te feront rire tout haut. Le stylo est dans ta main, et il peut écrire lentement.',
  },
  'renewal-what-you-take-along': {
    ask: 'De ta famille, qu’est-ce qui vaut la peine d’être emporté : une recette, un air, une façon de rire ?',
    more: 'Tu peux garder la recette et quitter la table. Elle t’appartient autant qu’à n’importe qui.',
  },
  'renewal-an-ordinary-tuesday': {
    ask: 'Si c’était un lien tout neuf, qu’y aurait-il de différent un mardi ordinaire ?',
    more: 'Qui demande comment était la journée ? Qu’est-ce qui se dit plus tôt ? Un petit changement, visible pour toi comme pour l’autre, suffit pour commencer.',
  },
  'renewal-grown-curious': {
    ask: 'Qu’est-ce qui pique ta curiosité ces temps-ci, bien loin de tout cela ?',
    more: 'Les oiseaux, le pain, l’histoire de ta rue. Dix minutes avec cela ne prennent rien aux choses graves.',
  },
  'renewal-the-next-people': {
    ask: 'L’autre ne fera peut-être plus partie de ta vie. Sur quoi les prochaines personnes que tu rencontres pourront-elles compter ?',
    more: 'Ce que tu as appris n’est pas perdu parce que c’est venu tard. Une chose simple suffit, comme « je dis aux gens quand je vais mal ».',
  },
  'renewal-one-line-about-you': {
    ask: 'En une ligne, qu’aimerais-tu qui soit vrai de toi dans un an ?',
    more: 'Une chose que tu verrais par toi-même, quoi que pensent les autres. « Je dis plus tôt ce qui est difficile » pourrait en être une.',
  },
};
