import type { Translated } from '@/content/translated';
import type { weekWords as english } from '@/content/words/options-week';

/** What the options page says about the coming week, in French. */
export const weekWords = {
  name: 'Les sept prochains jours',
  lead: 'Prévus d’après tes réglages actuels. Un ressenti noté, une pause ou une réponse peut encore en déplacer une ou la laisser tomber.',
  picture: 'Les sept prochains jours, en dessin. La même chose est dite en mots dessous.',
  words: 'La même chose en mots',
  today: 'Aujourd’hui',
  hour: '{n} h',
  now: 'maintenant',
  states: { paused: 'En pause', off: 'Jour libre', hard: 'Jour de silence' },
  legend: {
    window: 'Plage',
    quiet: 'Heures de silence',
    prompt: 'Une question',
    'good-things': 'Trois bonnes choses',
    'look-back': 'Regard en arrière',
    review: 'Quelque chose à revoir',
    now: 'Maintenant',
  },
  says: {
    paused: 'En pause. Rien ne vient.',
    off: 'Jour libre. Rien ne vient.',
    hard: 'Jour de silence. Rien ne vient de soi-même.',
    none: 'Rien n’est prévu.',
    prompt: 'Une question à {times}.',
    prompts: 'Des questions à {times}.',
    'good-things': 'Trois bonnes choses à {times}.',
    'look-back': 'Regard en arrière à {times}.',
    review: 'Quelque chose à revoir à {times}.',
    past: '{time} (passé)',
    windows: 'Plages : {spans}.',
    quiet: 'Silence : {spans}.',
    span: 'de {from} à {to}',
    dayEnd: 'minuit',
  },

  sendNow: 'M’en envoyer une maintenant',
  sendSays: 'Une vraie, comme elles viennent toujours. L’écart et les limites ne la retiennent pas.',
  sending: 'Elle arrive.',
  sent: 'Elle est là : en notification, et dans la petite fenêtre derrière l’icône de la barre d’outils.',
  sentDot: 'Elle est là : dans la petite fenêtre derrière l’icône de la barre d’outils.',
  sentNone: 'Rien ne te convient vraiment en ce moment, et une mauvaise serait pire qu’aucune.',
  sentLate:
    'Elle n’est pas encore venue. Elle le peut encore, dès que le navigateur trouve un moment. Une question est dans la petite fenêtre à toute heure.',
  whyNot: {
    paused: 'Pas maintenant : il y a une pause. Elle peut finir juste en dessous.',
    hard: 'Pas maintenant : tu as marqué ce jour comme un jour de silence. La petite fenêtre s’ouvre quand tu veux.',
    quiet:
      'Pas maintenant : ce sont tes heures de silence, et elles passent toujours d’abord. La petite fenêtre s’ouvre quand tu veux.',
    presenting:
      'Pas maintenant : tu présentes ton écran, et tout est caché d’ici là. La petite fenêtre peut y mettre fin.',
  },

  weekly: 'Une fois par semaine',
  weeklySays:
    'Deux petites habitudes, si tu veux. Les heures de silence, les pauses et les jours libres passent d’abord ici aussi.',
  kinds: {
    threeGoodThings: {
      name: 'Trois bonnes choses',
      says: 'Trois choses qui étaient bonnes, même toutes petites.',
    },
    lookBack: {
      name: 'Un regard sur la semaine',
      says: 'Un regard tranquille sur ce que la semaine contenait, le bon comme le difficile.',
    },
  },
  weekday: 'Le',
  time: 'à',
  dayOff: 'Avec tes réglages actuels, {day} est un jour libre, alors cela ne vient pas.',
  turns:
    'Les deux sont plus proches que le plus petit écart, alors elles viennent à tour de rôle, une semaine sur deux.',
  noRoom:
    'Les questions de ce jour n’auraient alors plus toutes la place. Une autre heure ou un écart plus petit conviendrait.',
} as const satisfies Translated<typeof english>;
