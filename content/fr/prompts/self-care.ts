import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const selfCare: PromptWords = {
  'self-care-wants-nothing': {
    ask: 'Autour de toi, maintenant, quelles choses ne veulent rien de toi ?',
    more: 'Une plante, un mur, une tasse, une tache de lumière. Cinq, si tu veux. Se reposer parmi elles compte comme du repos.',
  },
  'self-care-toast': {
    ask: 'Une tartine au-dessus de l’évier est un repas. Rester sous la couette est du repos, même sans dormir.',
    more: 'Prendre soin de soi peut être très simple pendant un temps. Un soin simple est un soin.',
  },
  'self-care-dressed-up-as-dread': {
    ask: 'La soif, le froid et la faim se déguisent parfois en angoisse. L’un des trois frappe-t-il à la porte ?',
    more: 'S’en occuper ne réparera pas tout. Cela peut desserrer un nœud, et un nœud, c’est quelque chose.',
  },
  'self-care-second-best': {
    ask: 'Quand le sommeil ne vient pas, le repos peut suffire : les yeux fermés, quelque chose d’ennuyeux et de doux tout bas.',
    more: 'Tu n’as pas à courir après. Un corps fatigué dans un endroit doux, c’est du soin, quoi que dise l’horloge.',
  },
  'self-care-warmth': {
    ask: 'Quelle chaleur serait bienvenue aujourd’hui, venant de quelque chose qui ne peut pas te décevoir ?',
    more: 'Une bouillotte, une couverture lourde, le soleil à travers la vitre, un chat qui a ses propres projets. Elle n’a pas à venir d’une personne.',
  },
  'self-care-heat': {
    ask: 'Où une part de ce feu pourrait-elle aller sans rien casser ?',
    more: 'Récurer une casserole, déchirer du carton, chanter faux dans une pièce vide. Ton corps a peut-être envie d’avoir son tour.',
  },
  'self-care-crossed-off': {
    ask: 'Une chose de la liste d’aujourd’hui peut être rayée sans être faite.',
    more: 'Tu peux la choisir, ou la laisser se choisir. Une liste plus courte est une liste quand même.',
  },
  'self-care-dry-socks': {
    ask: 'Prendre soin de soi n’est pas s’en tirer à bon compte. Avec du repos, on assume mieux.',
    more: 'Manger, dormir et y voir clair ne sont pas des récompenses. Ce que tu as fait peut se regarder en face avec des chaussettes sèches.',
  },
  'self-care-unmarked': {
    ask: 'Qu’aimais-tu faire autrefois, que personne ne notait ni ne payait ?',
    more: 'Dessiner des chevaux, démonter des radios, danser dans la cuisine. Un quart d’heure de cela trouverait peut-être une place cette semaine.',
  },
  'self-care-no-update': {
    ask: 'Certaines compagnies ne demandent pas de nouvelles : un film, un jeu de cartes, du linge plié côte à côte.',
    more: 'Tu peux avoir des gens près de toi sans tout redire. « On parle de n’importe quoi d’autre ? » est une bonne façon de commencer.',
  },
  'self-care-lighter-place': {
    ask: 'Quelle pièce, quelle rue ou quelle heure te laisse avec un peu moins de poids qu’à l’arrivée ?',
    more: 'Tu pourrais y aller exprès cette semaine. Ce peut être aussi près que le bout de la table au soleil.',
  },
  'self-care-when-shame-is-loud': {
    ask: 'Quand la honte fait du bruit, vers quoi te tournes-tu, et cela te rend-il plus honnête ou moins ?',
    more: 'Un verre, un écran, une longue course, un mot vrai à quelqu’un. Ce que tu peux regarder sans gêne le matin mérite peut-être de rester à portée.',
  },
  'self-care-own-evening': {
    ask: 'Si une soirée était toute à toi, qu’y mettrais-tu ?',
    more: 'Ta musique, ton repas, ton heure de coucher. Si une soirée entière semble trop large, une demi-heure suffit pour commencer.',
  },
  'self-care-time-goes-soft': {
    ask: 'Qu’est-ce qui te fait oublier l’heure, ces temps-ci ?',
    more: 'La joie se cache parfois dans ce qui rend les heures douces. Tu pourrais lui laisser une porte ouverte, sans autre projet.',
  },
};
