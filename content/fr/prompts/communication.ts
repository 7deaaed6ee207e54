import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const communication: PromptWords = {
  'communication-no-questions-today': {
    ask: '« Aujourd’hui, je ne réponds pas aux questions. » Tu peux dire cette phrase à toute personne avec qui c’est sûr.',
    more: 'Tu n’as pas à donner de raison. Changer de sujet fait le même travail, plus discrètement. Les questions peuvent attendre à la porte, comme des parapluies mouillés.',
  },
  'communication-one-thing-heard': {
    ask: 'Si une chose de toi pouvait être entendue, sans que rien ne suive, laquelle serait-ce ?',
    more: 'Une ligne suffit, et elle peut rester sur cette page. Des mots n’ont pas à atteindre quelqu’un pour valoir la peine d’être trouvés.',
  },
  'communication-words-that-close': {
    ask: 'Certains mots te font te fermer comme une coquille. Lesquels ?',
    more: 'D’autres t’aident peut-être à te rouvrir. En connaître deux ou trois de chaque sorte est utile avant une discussion difficile.',
  },
  'communication-listening-is-not-losing': {
    ask: 'Écouter n’est pas perdre, et ce n’est pas être d’accord. C’est laisser les mots de quelqu’un arriver avant que les tiens partent.',
    more: 'Tu remarqueras peut-être l’instant où une réponse se prépare. Un souffle lent y trouve sa place. Ce que l’autre a senti, c’est à l’autre de le dire, et cela ne demande aucune correction.',
  },
  'communication-sign-of-being-heard': {
    ask: 'À quoi vois-tu que tes mots sont arrivés : un mot redit, un silence, un changement le lendemain ?',
    more: 'Quand tu connais ce signe, tu peux le demander. « Peux-tu me dire ce que tu as entendu ? » est une façon. S’il ne vient pas, cela te dit quelque chose aussi.',
  },
  'communication-choose-how-much': {
    ask: 'C’est toi qui choisis combien tu veux en savoir. Certains détails peuvent ne pas être demandés, aujourd’hui ou jamais.',
    more: 'Plus de faits n’apportent pas toujours plus de paix. Tu veux peut-être les grandes lignes, quelques dates, ou la seule réponse qui compte. N’en vouloir aucune est très bien aussi.',
  },
  'communication-news-travels': {
    ask: 'Dans une famille ou un groupe, les nouvelles circulent. Que veux-tu qu’on sache, et qu’est-ce qui reste avec toi ?',
    more: 'Une forme possible : « J’aimerais que tu saches que … et je préfère ne pas parler de … » Cela peut être ta réponse à toute personne qui demande.',
  },
  'communication-where-words-come': {
    ask: 'Sur le papier, sur un banc à deux, autour d’une table : où les mots difficiles viennent-ils le mieux ?',
    more: 'Aucune façon n’est plus courageuse qu’une autre. Connaître la tienne peut t’éviter une discussion au mauvais endroit, avec qui que ce soit.',
  },
  'communication-after-a-hard-talk': {
    ask: 'Après une discussion difficile, qu’aimerais-tu trouver : de l’air frais, un film, une voix douce ?',
    more: 'La discussion peut être avec n’importe qui, sur n’importe quoi. Un réconfort choisi d’avance, c’est une chose de moins à chercher avec la fatigue. Une pièce vide compte.',
  },
  'communication-pause-sign': {
    ask: 'Si une discussion s’échauffe trop, quel mot ou quel signe pourrait dire « pause » pour vous deux ?',
    more: 'Une pause marche mieux avec un retour prévu : vingt minutes, ou demain après le repas. Le signe se choisit plus facilement dans le calme, et il vaut pour toi comme pour l’autre.',
  },
  'communication-what-goes-first': {
    ask: 'Quand un reproche tombe sur toi, qu’est-ce qui lâche d’abord : ta mâchoire, ta voix, ta patience ?',
    more: 'Ce premier signe est un bon endroit pour une pause. Certains mots sont durs à entendre, et vrais. Tu peux y revenir quand ton souffle est plus lent. Les menaces n’en font pas partie.',
  },
  'communication-the-tenth-time': {
    ask: 'La même question peut revenir dix fois. Comment ta dixième réponse pourrait-elle être aussi douce que la première ?',
    more: 'Redemander peut être une façon de tester le sol. Court, calme et vrai suffit. Tu peux dire que la fatigue te gagne, et proposer une meilleure heure. Une discussion qui te fait peur peut s’arrêter.',
  },
  'communication-no-longer-shut-away': {
    ask: 'De quoi peux-tu parler maintenant, que tu gardais sous clé autrefois ?',
    more: 'En amitié, en consultation, ou sur cette page. Une émotion nommée tôt, avant qu’elle devienne une chose cachée, est un vrai changement.',
  },
};
