import type { Translated } from '@/content/translated';
import type { welcomeWords as english } from '@/content/words/welcome';

/** What the welcome says, in French, besides what the options, the safety notice and the lock say themselves. */
export const welcomeWords = {
  name: 'Mendful',
  next: 'Continuer',
  back: 'Retour',
  notNow: 'Pas maintenant',
  leave: 'Laisser le reste',
  leaveSays: 'Ferme cette page. Ce que tu as choisi reste choisi, et rien d’autre n’a changé.',
  kept: 'Gardé',
  refused: 'Cela n’a pas pu être gardé : {reason} Ce qui était réglé avant vaut toujours.',
  full: 'l’espace de stockage de cet appareil est plein.',
  broken: 'l’espace de stockage de cet appareil n’a pas répondu.',

  hello: {
    heading: 'Un endroit calme, quand une confiance a été brisée',
    says: [
      'De temps en temps, Mendful pose une question douce. Tu peux garder comment c’est en ce moment, quelques mots, ou une petite chose agréable.',
      'Tout reste dans ce navigateur, sur cet appareil. Il n’y a pas de compte, et personne ne lit ce que tu écris.',
    ],
    not: 'Mendful n’est ni une thérapie, ni un avis médical, ni un service d’urgence. Si tu es en danger, le numéro d’urgence de ton pays est là pour toi.',
    people: 'Sur la page Aide, il y a des gens à qui parler.',
    ahead:
      'Quelques questions suivent ; en tout, elles prennent environ une minute. Chacune peut rester sans réponse, et tout peut se changer plus tard dans les options.',
  },

  safe: { read: 'J’ai lu ceci', later: 'Une autre fois' },

  when: {
    heading: 'Combien de fois, et quand ?',
    lead: 'Quel que soit ton choix, une question sans réponse s’en va sans un mot.',
    legend: 'Les questions viennent',
    presets: {
      day: {
        name: 'Une fois par jour, en journée',
        says: 'À un moment qui change, entre le matin et le début de la soirée.',
      },
      evening: { name: 'Une fois par jour, le soir', says: 'Entre {from} et {to}.' },
      some: { name: 'Quelques fois par semaine', says: '{n} jours sur sept, en journée.' },
      open: {
        name: 'Quand j’ouvre Mendful',
        says: 'Rien ne vient de soi-même. Une question est là quand tu regardes.',
      },
    },
    quiet: 'Entre {from} et {to}, rien ne vient de soi-même.',
    own: 'Des jours et des heures à toi',
  },

  look: {
    heading: 'Qui d’autre pourrait regarder ?',
    text: 'Quand une question est là, la notification dit',
    lock: 'Un verrou peut attendre. Il est dans les options, n’importe quel autre jour.',
    begin: 'Mettre un verrou maintenant',
    isOn: 'Le verrou est en place.',
  },

  now: {
    heading: 'C’est comment, là, maintenant ?',
    lead: 'Un mot ou plusieurs, même opposés. Aucun n’est faux, et cela peut attendre un autre jour.',
    keep: 'Garder',
    keeping: 'En train de garder',
    doneHeading: 'C’est tout',
    first: 'Une première couture d’or. Le bol n’en perd jamais.',
    where:
      'Mendful est derrière son image dans la barre d’outils. Si aucune image ne se montre, il est dans la liste des extensions, et peut s’épingler de là.',
    close: 'Fermer cette page',
    journal: 'Voir ce qui est gardé',
  },
} as const satisfies Translated<typeof english>;
