import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const consistency: PromptWords = {
  'consistency-small-and-sure': {
    ask: 'Une petite chose sûre va plus loin qu’un grand regret. Sur quoi peut-on compter avec toi aujourd’hui ?',
    more: 'N’importe qui : nourrir le chat, envoyer le papier, être là à quatre heures. La stabilité peut commencer bien loin de l’endroit qui fait mal.',
  },
  'consistency-grand-gesture': {
    ask: 'Un grand geste demande à être vu. Une petite promesse tenue ne demande rien.',
    more: 'Les discours s’effacent. La même chose simple, refaite un lundi gris, peut lentement rendre du poids à une parole.',
  },
  'consistency-say-so-early': {
    ask: 'Si tu vois que tu ne pourras pas tenir une promesse, quand pourrais-tu le dire, au plus tôt ?',
    more: '« Je ne pourrai pas, et voici ce que je peux. » Dit à temps, c’est une façon de tenir parole. Le retard et le silence, eux, l’usent.',
  },
  'consistency-one-that-slipped': {
    ask: 'Une promesse est-elle passée à la trappe récemment ? Deux lignes peuvent la contenir : ce qui s’est passé, et ce que tu feras ensuite.',
    more: 'Cela ne demande ni longue histoire, ni « je n’y arriverai jamais ». Reconnaître tôt un faux pas fait partie de la stabilité. Demain a de la place pour un autre essai.',
  },
  'consistency-in-a-bad-mood': {
    ask: 'Une promesse peut se tenir de mauvaise humeur. Elle ne demande pas de sourire.',
    more: 'Tu peux râler pendant toute la vaisselle. La chose faite est là ensuite, comme n’importe quelle autre.',
  },
  'consistency-old-labels': {
    ask: 'En famille, les vieilles étiquettes collent : toujours en retard, toujours la tête ailleurs. Laquelle te va moins ces temps-ci ?',
    more: 'Les étiquettes partent souvent moins vite que les habitudes. Tu n’as pas à discuter avec elles. Être à l’heure une fois de plus est une réponse en soi.',
  },
  'consistency-in-the-room': {
    ask: 'Quand ton corps est dans la pièce, où se trouve souvent le reste de toi ?',
    more: 'Demain, le téléphone, une vieille scène : l’esprit se promène. Être là pour quelqu’un, ou pour toi, c’est surtout y revenir.',
  },
  'consistency-ice-on-a-lake': {
    ask: 'La confiance peut ressembler à la glace d’un lac. Quels endroits te porteraient aujourd’hui, s’il y en a ?',
    more: 'Elle tient peut-être pour de petites choses, comme les heures et les plans, et pas pour de plus grandes. Tu n’as à marcher nulle part. Regarder depuis la rive est sage aussi.',
  },
  'consistency-wait-and-see': {
    ask: 'Les paroles peuvent attendre avant d’être crues. Il est permis de regarder d’abord ce que montrent les jours.',
    more: 'Attendre n’est pas de la froideur, et personne n’a à te presser. Tes propres yeux, sur beaucoup de jours ordinaires, sont de bons juges.',
  },
  'consistency-being-there': {
    ask: 'En amitié, « être là » peut vouloir dire bien des choses. À quoi cela ressemble-t-il pour toi, un jour de semaine ordinaire ?',
    more: 'Une réponse le jour même, une place gardée, ta mauvaise nouvelle dont on se souvient une semaine après. Ta propre liste est bonne à connaître avant de compter sur quelqu’un.',
  },
  'consistency-a-sign-in-someone-new': {
    ask: 'Avec quelqu’un de nouveau, quel petit signe d’une parole tenue regarderais-tu d’abord ?',
    more: 'Venir le jour dit, se souvenir de ce que tu as raconté, bien prendre un non. Tu peux regarder aussi longtemps que tu veux, et personne n’a à le savoir.',
  },
  'consistency-dull-days': {
    ask: 'Les jours stables font des histoires plates. Qu’est-ce qui est devenu si ordinaire que tu ne le comptes presque plus ?',
    more: 'Peut-être un appel rendu, une vérité dite tôt, une heure laissée libre. C’était difficile autrefois, et tu pourrais lui faire un petit signe.',
  },
};
