import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const good: PromptWords = {
  'good-kind-without-having-to': {
    ask: 'Quelqu’un a-t-il été gentil ces derniers temps, sans y être obligé ?',
    more: 'Une porte tenue, une place gardée, un message sans question dedans. Cela n’a rien à compenser. Ce peut être une pièce trouvée dans un manteau.',
  },
  'good-unnamed-strength': {
    ask: 'Quelle force t’a servi ces temps-ci, sans que tu lui donnes de nom ?',
    more: 'L’entêtement compte. Demander de l’aide aussi, ou venir malgré la fatigue. Un nom pour elle peut servir un autre jour.',
  },
  'good-ripe-peach': {
    ask: 'Une pêche mûre ne demande pas comment va la semaine. Tu peux la laisser être sucrée.',
    more: 'Un petit plaisir ne retire rien et ne règle rien. Ce peut être une minute avec du jus dessus.',
  },
  'good-friend-who-stayed': {
    ask: 'Une amitié t’a fait défaut. Y en a-t-il une autre qui est restée, sans bruit ?',
    more: 'Elle vit peut-être loin, ou c’est celle qui parle le moins. Si personne ne te vient, cette question peut passer, et cela ne dit rien de toi.',
  },
  'good-works-as-meant': {
    ask: 'Au milieu de tout cela, qu’est-ce qui marche comme prévu ?',
    more: 'Une bouilloire, le voisinage, le bus de dix heures dix, ton humour. On peut s’appuyer un peu sur ce qui marche.',
  },
  'good-put-to-work': {
    ask: 'Laquelle de tes qualités était là avant le mal, et pourrait servir maintenant ?',
    more: 'La patience, l’humour, des mains habiles, une bonne mémoire. Elle n’ira pas dans la balance contre ce que tu as fait. Elle t’aidera peut-être à bien faire la chose suivante.',
  },
  'good-change-you-like': {
    ask: 'Y a-t-il en toi un changement que tu aimes plutôt bien ?',
    more: 'Parler plus tôt. Se reposer sans raison. Le mérite n’en revient pas à la blessure. Il est à toi.',
  },
  'good-wider-circle': {
    ask: 'Une famille peut être plus large que celle d’où tu viens. Tu peux tracer le cercle où tu veux.',
    more: 'Le voisinage, une personne de ton ancienne école, les grands-parents de quelqu’un d’autre. À l’encre ou au crayon, avec de la place pour changer.',
  },
  'good-anyone-to-thank': {
    ask: 'Y a-t-il quelqu’un que tu aimerais remercier, tout haut ou dans ta tête ?',
    more: 'Ce peut être pour une chose aussi brève qu’un trajet en voiture. Personne n’a à l’apprendre, et tu ne le dois à personne.',
  },
  'good-moved-in': {
    ask: 'Un chemin à toi libère peut-être une étagère, une heure, une habitude. Qu’est-ce qui s’y est installé ?',
    more: 'Une plante, une langue, une sieste. Si la place est nue, nue est très bien. Elle n’a pas à être remplie.',
  },
  'good-hour-to-keep': {
    ask: 'Des dernières semaines, quelle heure garderais-tu exactement comme elle était ?',
    more: 'Personne d’autre ne l’a peut-être remarquée. Deux ou trois détails simples la rendraient facile à retrouver.',
  },
};
