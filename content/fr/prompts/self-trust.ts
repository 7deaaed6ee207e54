import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const selfTrust: PromptWords = {
  'self-trust-built-to-work': {
    ask: 'Si on t’a menti, le mensonge était fait pour qu’on y croie. Y croire n’était pas une faute de ta part.',
    more: 'On ment chaque jour à des gens prudents, intelligents, aimants. L’habileté était dans le fait de cacher.',
  },
  'self-trust-judged-rightly': {
    ask: 'Quelle petite chose as-tu bien jugée cette semaine ?',
    more: 'La pluie, une humeur à l’autre bout d’une pièce, le temps d’une tâche. Ton intuition travaille peut-être plus que tu ne le remarques.',
  },
  'self-trust-whose-voice': {
    ask: 'Une voix dit peut-être que tu ne sais pas lire les gens. À qui ressemble cette voix ?',
    more: 'Parfois elle est empruntée : au travail, à l’enfance, à la personne qui cachait des choses. Tu n’as pas à discuter. Entendre d’où elle vient suffit peut-être.',
  },
  'self-trust-not-a-measure': {
    ask: 'Ce que l’autre a fait n’était pas une mesure de toi. Ni de ton allure, ni de ton esprit, ni de ta valeur.',
    more: 'Cela peut ressembler à une note. Cela dit comment l’autre a choisi. Cela n’a jamais compté ce que tu es.',
  },
  'self-trust-hunch-and-fear': {
    ask: 'Comment sens-tu une intuition, et comment sens-tu la peur ? Elles peuvent porter le même manteau.',
    more: 'Chez certaines personnes, l’intuition est calme et simple, et la peur est bruyante. Chez toi, c’est peut-être différent, et les deux ont peut-être quelque chose à te dire. Trois mots pour chacune suffisent.',
  },
  'self-trust-promise-to-self': {
    ask: 'Quelle promesse envers toi-même est assez petite pour tenir aujourd’hui ?',
    more: 'De l’eau près du lit, la lumière éteinte à onze heures, pas de vieilles photos ce soir. Compter sur soi peut commencer aussi près du sol.',
  },
  'self-trust-solid-friend': {
    ask: 'Une confiance brisée dans une amitié peut faire paraître les autres fragiles. Qui te semble solide ?',
    more: 'Être solide, c’est parfois répondre tard, n’être pas drôle, oublier les messages, et dire vrai. Si personne ne te vient, tu pourrais commencer par être solide avec toi.',
  },
  'self-trust-whose-version': {
    ask: 'Dans ton enfance, quelle version des choses comptait dans ta famille ? Où allait la tienne ?',
    more: 'On apprend parfois tôt à douter de ce qu’on voit. La tienne peut avoir une place maintenant, même une que personne d’autre ne voit. Tu peux t’arrêter à n’importe quelle ligne.',
  },
  'self-trust-old-habit': {
    ask: 'Sous pression, laquelle de tes habitudes arrive en premier : faire plaisir, se cacher, vérifier, devenir de glace ?',
    more: 'Elle a peut-être assuré ta sécurité, hier ou aujourd’hui, alors elle accourt. Tu peux la saluer par son nom avant de décider si tu la suis.',
  },
  'self-trust-word-holds': {
    ask: 'Où ta parole tient-elle bon ces jours-ci, même dans une chose minuscule ?',
    more: 'Tu doutes peut-être de toi, et un peu de doute est utile. Une parole tenue sans témoin compte : une heure de coucher, une facture, une ligne vraie dans un carnet.',
  },
  'self-trust-pause-before-yes': {
    ask: 'Dans le silence avant un oui, qu’entends-tu ?',
    more: 'Un oui qui a eu le temps de respirer est souvent plus solide. La prochaine petite demande pourrait avoir droit à cinq secondes lentes.',
  },
  'self-trust-glad-choice': {
    ask: 'Décider de son côté a son propre poids. Lequel de tes choix te fait du bien ?',
    more: 'Petit comme une couleur de peinture, ou grand comme une serrure changée. Ton jugement était dans la pièce, et il a fait du bon travail.',
  },
  'self-trust-borrowed-eyes': {
    ask: 'Quelqu’un te confie quelque chose : une clé, un souci, un animal. Que voit peut-être en toi cette personne ?',
    more: 'Tu pourrais emprunter ses yeux une minute. Ce qu’ils voient n’a pas à ressembler à ce que tu sens aujourd’hui.',
  },
};
