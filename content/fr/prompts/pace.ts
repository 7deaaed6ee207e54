import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const pace: PromptWords = {
  'pace-no-stopwatch': {
    ask: 'Personne n’a de chronomètre à tenir au-dessus de ton cœur.',
    more: 'Ni l’autre, ni les gens qui te veulent du bien, ni même toi. Ici, « en retard » n’existe pas.',
  },
  'pace-very-small-thing': {
    ask: 'Quelle est la toute petite chose suivante, là, devant toi ?',
    more: 'Une tasse à rincer, une fenêtre à ouvrir, une chaise où s’asseoir. Les grandes choses peuvent attendre un moment derrière la porte.',
  },
  'pace-i-dont-know-yet': {
    ask: '« Je ne sais pas encore » est une réponse entière, pour qui que ce soit, aussi longtemps que c’est vrai.',
    more: 'Certaines personnes voudraient une fin pour cesser de s’inquiéter. Leur inquiétude ne te fixe pas de date.',
  },
  'pace-one-breath-out': {
    ask: 'Le temps d’un long souffle qui sort, rien ne t’est demandé.',
    more: 'Tu pourrais le laisser durer un peu plus que celui qui entre. Ou poser les yeux sur quelque chose qui ne bouge pas.',
  },
  'pace-hardest-hour': {
    ask: 'Quel moment du jour est le plus dur ces temps-ci : le réveil, midi, le soir, le creux de la nuit ?',
    more: 'Connaître l’heure permet de l’adoucir un peu. Une lampe qui reste allumée, une voix à la radio, quelque chose de chaud à portée de main.',
  },
  'pace-peace-by-the-weekend': {
    ask: 'Dans la famille, on voudrait peut-être la paix pour dimanche. La tienne n’a pas à être là ce jour-là.',
    more: 'Tu pourrais garder une phrase en poche : « Je prends mon temps avec ça. » Elle peut se redire, mot pour mot, autant de fois que c’est utile.',
  },
  'pace-smaller-day': {
    ask: 'Après une mauvaise nuit, la journée peut être plus petite. De quoi pourrait-elle se passer ?',
    more: 'Une course, un appel, un sourire de façade. Une petite journée est une vraie journée.',
  },
  'pace-when-it-began': {
    ask: 'Tu as peut-être très envie que ce soit fini. L’autre n’a pas choisi quand cela a commencé.',
    more: 'Lui laisser son rythme est une chose que tu peux donner sans un mot. Tes heures à toi peuvent contenir du repos, des choses à apprendre et des tâches simples.',
  },
  'pace-hold-steady': {
    ask: 'La décision de l’autre lui appartient, et elle peut tarder. Que peux-tu garder stable pendant ce temps ?',
    more: 'Le sommeil, les repas, ta parole. Une stabilité tenue pour elle-même a sa propre valeur, quelle que soit la décision, la tienne ou la sienne.',
  },
  'pace-rested-choice': {
    ask: 'Y a-t-il un choix que la peur ferait dans un sens, et toi, après du repos, dans l’autre ?',
    more: 'Tu n’as à faire ni l’un ni l’autre. Une peur qui connaît un vrai danger mérite d’être entendue. Voir l’écart entre les deux suffit peut-être pour aujourd’hui.',
  },
  'pace-all-the-time': {
    ask: 'Que te demande « prends tout ton temps », une fois que tu l’as dit ?',
    more: 'Peut-être pas de soupirs, pas d’allusions, pas de semaines comptées. Une patience qui tient des comptes devient une facture.',
  },
  'pace-as-long-as-it-takes': {
    ask: 'Dans ta vie, qu’est-ce qui prend le temps que ça prend, sans que cela gêne personne ?',
    more: 'Le pain, la marée, un jardin, une langue nouvelle. Tu pourrais emprunter leur rythme pour ceci.',
  },
  'pace-livable-waiting': {
    ask: 'Ne pas savoir est aussi un endroit. Comment pourrais-tu le rendre un peu plus vivable ?',
    more: 'Même une salle d’attente peut avoir une bonne chaise. Une habitude, un repas avec quelqu’un de gentil, un sujet fermé après dix heures du soir.',
  },
  'pace-paused-friendship': {
    ask: 'Une amitié peut se mettre en pause sans finir. Tu n’as pas à annoncer ce qu’il en est.',
    more: 'Moins de réponses, aucune pendant un mois, aucun plan du tout. Tu peux changer en route. Une pause ne demande pas de verdict.',
  },
  'pace-dull-things': {
    ask: 'Un jour, quelque part, la confiance a grandi entre toi et quelqu’un. De quoi était-elle faite, jour après jour ?',
    more: 'De choses banales, sans doute : arriver à l’heure, se souvenir, reconnaître ses torts. Les choses banales peuvent se refaire, dans n’importe quel lien, ancien ou nouveau.',
  },
  'pace-on-a-tuesday': {
    ask: 'Ressentir le manque un mardi ne veut pas dire que tu te trompes de route.',
    more: 'Une vague de manque n’est pas une nouvelle décision. Tu peux avoir une soirée douce, et y penser un jour de repos, ou pas du tout.',
  },
  'pace-drawing-back': {
    ask: 'Si l’autre recule un temps, ce n’est pas toujours un pas contre toi.',
    more: 'Après une blessure, on peut s’approcher, puis se taire. Tu peux garder ta gentillesse, ta franchise et ta parole pendant ce vide.',
  },
  'pace-nearly-missed': {
    ask: 'Qu’est-ce qui a bougé si lentement que tu as failli ne pas le voir ?',
    more: 'Une chanson que tu peux de nouveau entendre, une nuit entière de sommeil, un nom qui pique moins. Si rien ne vient, c’est une réponse honnête aussi.',
  },
};
