import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const boundaries: PromptWords = {
  'boundaries-unread': {
    ask: 'Là où c’est sûr, tu peux laisser un message non lu. Le silence aussi est une limite.',
    more: 'Tu peux répondre demain, la semaine prochaine, ou pas du tout. Si ton silence risque de te mettre moins en sécurité, une courte réponse est aussi une façon de te protéger.',
  },
  'boundaries-day-off': {
    ask: 'De quel sujet aimerais-tu un jour de congé ?',
    more: 'Là où c’est sûr, une phrase suffit : « Pas aujourd’hui, merci. » Tu peux aussi garder la réponse pour toi, et parler d’autre chose quand le sujet vient.',
  },
  'boundaries-which-chair': {
    ask: 'Si tu vas à une fête de famille, quelle chaise, quelle sortie ou quel visage doux la rendrait plus facile à vivre ?',
    more: 'Ne pas y aller est aussi sur la liste. Partir tôt, sans discours, également.',
  },
  'boundaries-place-to-breathe': {
    ask: 'Y a-t-il un endroit où tu respires jusqu’au bout ? Personne d’autre n’a à savoir lequel.',
    more: 'Une chambre, un banc, une voiture à l’arrêt, la cuisine de quelqu’un de proche. Si aucun endroit n’est comme cela, la page Aide connaît des gens à qui parler.',
  },
  'boundaries-body-says-no': {
    ask: 'Ton corps sait peut-être un « non » avant ta bouche. Où se montre-t-il ?',
    more: 'Une gorge serrée, un souffle retenu, des pieds tournés vers la porte. « Un instant, s’il te plaît » est une bonne phrase, le temps de comprendre.',
  },
  'boundaries-in-pencil': {
    ask: 'À partir d’ici, qu’est-ce qui te va, et qu’est-ce qui ne te va pas ? Une ligne pour chacun suffit.',
    more: 'Ce peuvent être des brouillons. Une limite écrite au crayon est une limite quand même.',
  },
  'boundaries-how-much-contact': {
    ask: 'Entre aucun contact et tous les jours, combien te convient pour l’instant ?',
    more: 'Chaque point de cette ligne est permis, et il peut bouger. Ta réponse peut rester à toi, rien n’a à être annoncé. Si moins de contact risque de mettre l’autre en colère, quelqu’un de la page Aide peut y réfléchir avec toi.',
  },
  'boundaries-carried-news': {
    ask: 'Des connaissances communes apportent parfois des nouvelles que tu n’as pas demandées. Que voudrais-tu qu’on garde loin de toi ?',
    more: 'Une limite peut être chaleureuse : « J’aime te voir. S’il te plaît, laissons l’autre en dehors de ça. »',
  },
  'boundaries-door-closed-gently': {
    ask: 'Dans certaines familles, un « non » fait un bruit de porte qui claque. Le tien peut être une porte qu’on ferme doucement.',
    more: '« Je tiens à toi, et je ne serai pas là » est une façon de la fermer. Ne pas venir, sans un mot, en est une autre. Une limite ne punit personne.',
  },
  'boundaries-map-of-anger': {
    ask: 'La colère sait parfois dessiner des cartes. D’après la tienne, quelle ligne a été franchie ?',
    more: 'La ligne peut avoir un nom avant que tu décides quoi en faire. « On ne se moque pas de moi. » « Je veux le savoir avant les autres. »',
  },
  'boundaries-few-plain-words': {
    ask: 'Si vos chemins se croisent pour des choses pratiques, quelques mots simples suffisent.',
    more: 'Des heures, des clés, des factures, bonjour, au revoir. Le reste peut rester hors de la conversation, même s’il frappe à la porte.',
  },
  'boundaries-respected-lately': {
    ask: 'Laquelle de tes limites a été respectée récemment, même un tout petit peu ?',
    more: 'Peut-être qu’une autre a été mise à l’épreuve ou franchie. Les deux ont leur place dans le tableau, et la suite dépend de toi.',
  },
  'boundaries-limit-or-request': {
    ask: 'Une limite dit ce que tu feras. Une demande dit ce que tu voudrais de l’autre. Laquelle convient aujourd’hui ?',
    more: '« Si ça crie, je quitterai la pièce » en est une. « Préviens-moi quand les plans changent, s’il te plaît » est l’autre. Tu peux vouloir les deux.',
  },
  'boundaries-small-things-first': {
    ask: 'Dans une amitié nouvelle, tu peux confier une petite chose à la fois, et voir comment elle est tenue.',
    more: 'La lenteur n’est pas de la froideur. Une bonne amitié peut attendre que ta confiance trouve son équilibre.',
  },
  'boundaries-line-that-costs': {
    ask: 'L’autre a posé une limite, et elle te coûte. Qu’est-ce qui t’aide à la tenir les pires jours ?',
    more: 'Elle touche peut-être à son temps, son corps ou sa porte. Tenue sans bouder, elle peut laisser quelqu’un se reposer. Une règle qui te coupe des autres gens n’est pas une limite de ce genre. La page Aide est ouverte à toi aussi.',
  },
  'boundaries-ready-or-tired': {
    ask: 'Une limite peut s’adoucir parce que tu le veux bien. Elle n’a pas à s’adoucir parce que quelqu’un en a assez.',
    more: 'Certaines limites sont pour une saison, d’autres pour toujours. Tu peux passer les tiennes en revue comme des manteaux au printemps.',
  },
};
