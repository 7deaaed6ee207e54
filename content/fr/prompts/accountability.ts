import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const accountability: PromptWords = {
  'accountability-not-looking-away': {
    ask: 'Ce que tu as fait a causé du mal, et tu es là, sans détourner les yeux. C’est un début.',
    more: 'Rien n’a à être réparé en une soirée. Un verre d’eau, un souffle lent et une phrase vraie suffisent pour l’instant.',
  },
  'accountability-two-stories': {
    ask: '« C’est arrivé » et « je l’ai fait » sont deux histoires différentes. Laquelle te vient d’abord ?',
    more: 'Les choses étaient peut-être difficiles entre vous ; le choix était le tien quand même. Tu pourrais essayer la seconde histoire ici, en une ligne.',
  },
  'accountability-look-and-rest': {
    ask: 'Le regarder en face n’a pas à remplir toute la journée. Tu peux regarder, te reposer, et regarder à nouveau.',
    more: 'Quelques minutes honnêtes font parfois plus qu’une nuit à tourner en rond. Se reposer n’est pas se cacher.',
  },
  'accountability-not-yet-ended': {
    ask: 'Y a-t-il une part de tout cela qui n’a pas encore pris fin ?',
    more: 'Une conversation, une habitude cachée, une promesse que tu tords. Tu peux y mettre fin sans demander à personne. Si arrêter est difficile, une consultation ou quelqu’un de proche pourrait t’épauler.',
  },
  'accountability-without-hardening': {
    ask: 'La colère de l’autre peut durer, ou son silence. Qu’est-ce qui t’aide à ne pas te durcir ?',
    more: 'Savoir d’où cela vient. Un souffle lent. Quelqu’un d’autre à qui parler ensuite. Tu peux assumer ce que tu as fait, et personne n’a pour autant le droit de te menacer ou de te faire du mal. Si cela arrive, la page Aide est aussi pour toi.',
  },
  'accountability-whose-to-carry': {
    ask: 'Tu portes ce que tu as choisi. Ce qu’une autre personne a choisi n’est pas à toi, même si vous étiez très proches.',
    more: 'Les deux peuvent s’emmêler un jour de fatigue. Tu n’as pas à tout démêler. Tu pourrais poser une chose qui n’a jamais été à toi.',
  },
  'accountability-no-answer-owed': {
    ask: 'Des excuses peuvent être sincères et venir trop tôt. Tu ne leur dois pas de réponse.',
    more: 'Tu peux ne pas les lire, ou les garder pour plus tard. « J’ai bien entendu, et c’est tout pour l’instant » suffirait aussi. Regretter, c’est le travail de l’autre. Ce que tu en fais t’appartient.',
  },
  'accountability-without-the-if': {
    ask: '« Je regrette si je t’ai fait du mal. » Comment sonne cette phrase pour toi sans le « si » ?',
    more: 'Un petit mot peut changer un regret en doute. « Mais » le fait aussi, et « tu me connais ». Rien n’a besoin d’être envoyé ; entendre la différence suffit pour aujourd’hui.',
  },
  'accountability-without-a-second-thought': {
    ask: 'Avant que tu la brises, la confiance permettait à l’autre de faire des choses sans y penser. Lesquelles ?',
    more: 'S’endormir, ouvrir la porte, croire un mot gentil. Ce ne sont que des suppositions, et rien n’est à vérifier auprès de quelqu’un. S’arrêter ici est très bien.',
  },
  'accountability-four-parts': {
    ask: 'Ce que j’ai fait. Le mal que cela a causé. Le choix que c’était. Ce que je vais changer. Laquelle de ces quatre choses est la plus dure à dire ?',
    more: 'Tu pourrais lui donner trois lignes ici, en brouillon qui ne va nulle part. Les trois autres peuvent attendre un autre jour.',
  },
  'accountability-all-for-them': {
    ask: 'Certaines excuses servent à calmer notre propre douleur. Que diraient les tiennes, si elles étaient toutes pour l’autre ?',
    more: 'Elles seraient peut-être plus courtes. Elles ne diraient peut-être pas combien tu te sens mal, et ne demanderaient rien à la fin. Cela vaut la peine de les trouver, même si personne ne les lit jamais.',
  },
  'accountability-a-promise-your-size': {
    ask: '« Je ne te décevrai plus jamais » est trop grand pour être tenu. Quelle promesse plus petite et plus vraie y a-t-il dedans ?',
    more: 'Une que tu pourrais tenir cette semaine, en sachant que tu l’as tenue. « Quand je ne sais pas, je dirai que je ne sais pas » en est un exemple.',
  },
  'accountability-the-wider-circle': {
    ask: 'Qui d’autre en a été ébranlé : quelqu’un de la famille entre deux feux, une amitié qui avait pris ton parti ?',
    more: 'Tu n’as pas à aller tout réparer. Voir le cercle entier, sans se presser, fait partie de voir ce que tu as fait.',
  },
  'accountability-a-limit-they-set': {
    ask: 'Une limite que l’autre se donne n’est pas un mur à contourner avec des mots.',
    more: 'La respecter est une chose que tu peux donner, même quand elle pique. Une limite protège qui la pose. Des règles sur les gens que tu as le droit de voir, c’est autre chose, et tu peux demander de l’aide pour cela.',
  },
  'accountability-someone-who-asks': {
    ask: 'À part la personne à qui tu as fait du mal, qui sait ce que tu changes et demande où tu en es ?',
    more: 'Quelqu’un qui ne flatte pas, un groupe, une consultation. Un changement peut être plus facile à tenir sous un regard. S’il n’y a encore personne, quel genre de personne voudrais-tu ?',
  },
  'accountability-how-you-tell-it': {
    ask: 'Ta façon de le raconter a peut-être changé depuis les premières semaines. Qu’oublies-tu moins souvent ?',
    more: 'Peut-être une date, un mensonge, le fait que tu savais. Chaque morceau remis rend l’histoire un peu plus à toi. Tu peux t’arrêter après un seul.',
  },
};
