import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const feelings: PromptWords = {
  'feelings-two-on-one-day': {
    ask: 'La colère le matin, le manque à midi. Les deux peuvent être vrais le même jour.',
    more: 'L’un n’efface pas l’autre, et tu n’as pas à choisir lequel est le vrai. Un mélange est une façon honnête d’être.',
  },
  'feelings-quiet-inside': {
    ask: 'Si tu ne sens pas grand-chose aujourd’hui, cela compte aussi. Certaines blessures se taisent un temps.',
    more: 'Rien ne presse pour sentir davantage. Rien n’a besoin d’être secoué. Tu peux avoir chaud, avoir mangé, et ne rien sentir.',
  },
  'feelings-how-big': {
    ask: 'Si ce que tu ressens avait une taille, est-ce que ça tiendrait dans une poche, une pièce ou une rue ?',
    more: 'Pas besoin d’histoire. À peu près suffit. Ce sera peut-être autre chose dans une heure, et tu pourras regarder à nouveau, ou pas.',
  },
  'feelings-what-anger-guards': {
    ask: 'La colère peut se tenir devant quelque chose qui t’est cher. Qu’y a-t-il peut-être derrière ?',
    more: 'Ton nom, tes projets, ton désir qu’on te dise la vérité. Tu peux remercier ta colère, ou la regarder de travers. Les deux sont permis.',
  },
  'feelings-no-proof': {
    ask: 'Tu n’as à expliquer à personne pourquoi cela fait aussi mal.',
    more: 'Ni aux proches, ni à la famille, ni à toi-même à trois heures du matin. « Ça fait mal » est une phrase entière.',
  },
  'feelings-careless-friend': {
    ask: 'Dans une amitié, on n’a pas pris soin de ce que tu avais confié. Qu’est-ce que ça te fait aujourd’hui ?',
    more: 'Brûlant, creux, lourd, plat : n’importe quel mot convient. D’autres diront que c’est peu de chose. C’était à toi, et tu as le droit d’y tenir.',
  },
  'feelings-seat-at-the-table': {
    ask: 'Quand cela vient de la famille, la blessure ne trouve pas toujours de chaise à table. Où pourrait-elle s’asseoir aujourd’hui ?',
    more: 'Sur une page, dans une voiture à l’arrêt, dans une chanson trop forte. Elle n’a pas à bien se tenir pour faire plaisir à quelqu’un.',
  },
  'feelings-wish-to-hit-back': {
    ask: 'Imaginer l’autre sentir ce que tu as senti : beaucoup de gens blessés le font. Cela ne fait pas de toi quelqu’un de cruel.',
    more: 'Une image dans la tête ne fait de mal à personne. Si elle se met à tirer sur tes mains, quatre-vingt-dix secondes lentes peuvent mettre de la place entre l’envie et l’acte. La page Aide connaît des gens qui peuvent l’entendre.',
  },
  'feelings-what-is-missed': {
    ask: 'Y a-t-il quelque chose qui te manque aujourd’hui ? Une personne, un projet, ou toi comme tu étais avant.',
    more: 'Ressentir un manque ne veut pas dire vouloir que cela revienne. Un mot suffit, et il n’a pas besoin d’être écrit.',
  },
  'feelings-where-worry-sits': {
    ask: 'Où l’inquiétude se tient-elle dans ton corps en ce moment ? Un endroit suffit : la mâchoire, le ventre, les mains.',
    more: 'Tu pourrais y poser une main chaude, ou laisser cet endroit en paix. Si regarder dedans la rend plus forte, regarder par la fenêtre est un bon échange.',
  },
  'feelings-two-gaps': {
    ask: 'Une phrase à finir, ou pas : « En ce moment je ressens …, et une part de moi ressent aussi … »',
    more: 'Deux mots qui ne vont pas ensemble sont bienvenus. Un blanc peut rester vide, ou les deux.',
  },
  'feelings-inside-a-hard-hour': {
    ask: 'Vue de l’intérieur, une heure difficile peut prendre toute la place. Tu n’as pas à voir plus loin qu’elle.',
    more: 'Rien dans ta vie n’a besoin d’être décidé depuis cette heure-là. Un verre d’eau, une couverture, un long souffle : ce qui est petit a la bonne taille.',
  },
  'feelings-which-is-here': {
    ask: 'Culpabilité, peur, chagrin, soulagement : qu’est-ce qui est avec toi aujourd’hui ? Il peut y en avoir plusieurs.',
    more: 'Ce que tu ressens ne change pas qui a été blessé, et c’est réel quand même. Un nom pour l’un d’eux peut t’aider à regarder en face ce que tu as fait.',
  },
  'feelings-somewhere-to-go': {
    ask: 'Le regret peut isoler. Ce que tu ressens peut aller ailleurs que vers la personne à qui tu as fait du mal.',
    more: 'Un carnet, une ligne d’écoute, une amitié solide, une longue douche. Le réconfort t’est permis. Il peut venir d’un autre endroit.',
  },
  'feelings-talked-about': {
    ask: 'En famille, on parle peut-être sans toi de ce que tu as brisé. Qu’est-ce que cela remue en toi ?',
    more: 'Savoir qu’on parle de soi peut piquer. C’est peut-être la façon des autres de comprendre. Tu peux sentir que ça pique, et les laisser parler.',
  },
  'feelings-under-the-guilt': {
    ask: 'Sous la culpabilité, y a-t-il un autre ressenti, que tu montres rarement ?',
    more: 'La peur de perdre, la colère contre toi, le deuil de l’image que tu avais de toi. Cela n’excuse rien. Une fois vu, cela tient peut-être moins le volant. Ne pas aller plus loin que la question est très bien.',
  },
  'feelings-quietest-one': {
    ask: 'Un jour entre deux, quelle est la chose la plus discrète que tu peux sentir en toi ?',
    more: 'Les jours difficiles usent les mots. Les jours simples ont aussi quelque chose à dire, parfois tout bas : de la détente, de l’ennui, une petite envie.',
  },
  'feelings-shown-about-anger': {
    ask: 'Qui t’a montré quoi faire de la colère : la cacher, la jeter, en rire ? Qu’est-ce qui te convient maintenant ?',
    more: 'Tu l’as peut-être appris bien avant tout ceci. La colère peut aussi se dire d’une voix simple, passer par le corps, ou s’écrire et se déchirer.',
  },
  'feelings-one-line-of-the-list': {
    ask: 'La rancœur tient une liste. Sur la tienne, quelle ligne n’a jamais reçu d’excuses ?',
    more: 'Un jour manqué, un regard, une blague à tes dépens. Une fois en mots, elle prend peut-être moins de place dans la tête. Une ligne suffit, et aucune aussi.',
  },
  'feelings-last-understood': {
    ask: 'Une déception peut isoler, même dans une pièce pleine. Quand as-tu senti, la dernière fois, qu’on te comprenait ?',
    more: 'Une amitié qui a compris, un signe de tête dans la rue, une phrase dans une chanson, un animal contre toi. Les petites rencontres comptent.',
  },
  'feelings-grief-for-the-living': {
    ask: 'Tu es peut-être en deuil de quelqu’un qui est bien vivant. Ce deuil n’a pas de forme fixe.',
    more: 'Il n’y a pas de faire-part pour cela, et rarement un jour de congé. Tu pourrais avoir un petit geste à toi : une bougie, une pierre, une page.',
  },
  'feelings-laughing-is-allowed': {
    ask: 'Rire aujourd’hui ne veut pas dire que ce n’était rien. Un moment léger a le droit d’être léger.',
    more: 'La joie ne juge pas ce qui a été fait. Tu ne dois à personne un visage triste comme preuve.',
  },
  'feelings-coming-back': {
    ask: 'Ce que tu croyais fini peut revenir. Que cela revienne ne veut pas dire que tu recules.',
    more: 'Une date, une semaine fatigante, un peu de sécurité nouvelle : les vieilles peines passent pour bien des raisons. Tu peux laisser celle-ci s’asseoir un moment.',
  },
  'feelings-hope-and-fear': {
    ask: 'L’espoir et la peur peuvent arriver le même jour, et même dans la même minute.',
    more: 'Ni l’un ni l’autre n’annonce l’avenir. Ils peuvent être côte à côte, et tu n’as pas à choisir le plus sage.',
  },
};
