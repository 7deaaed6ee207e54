import type { Translated } from '@/content/translated';
import type { noticesWords as english } from '@/content/words/options-notices';

/** What the options page says about notifications, in French. */
export const noticesWords = {
  notify: 'Notifications',
  notifySays:
    'Quand elles sont éteintes, seul le point sur l’icône de la barre d’outils dit qu’une question est là.',
  silent:
    'Les deux éteints, rien ne dit qu’une question est là. Chacune attend quand même un temps dans la petite fenêtre.',
  dotOnly: 'Les notifications sont éteintes, alors cela ne se montre qu’ici.',

  lines: 'Lignes neutres à toi',
  linesSay:
    'S’il y en a, une notification neutre dit l’une d’elles, et plus aucune des nôtres. Toute personne à côté de toi peut les lire, aussi sur un écran verrouillé.',
  linesNone: 'Aucune pour l’instant. Une ligne de courses ou le titre d’une chanson irait très bien.',
  line: 'Une ligne neutre',
  lineHelp: 'Jusqu’à 80 caractères.',
  linesUnseen: 'Elles attendent tant que la question elle-même est montrée.',

  check: 'Les notifications s’affichent-elles vraiment ici ?',
  checkSays:
    'Un navigateur peut envoyer une notification que le système ne montre jamais. Il n’y a que toi qui peux voir si elle est arrivée.',
  send: 'Envoyer un essai',
  sendAgain: 'Envoyer un autre essai',
  text: 'Un essai. Rien à faire ici.',
  told: 'Ce que dit le navigateur',
  level: {
    granted: 'Il peut montrer des notifications.',
    denied: 'Il ne peut pas montrer de notifications.',
  },
  listed: { yes: 'Il a pris l’essai.', no: 'Il n’a pas pris l’essai, ou l’a rangé aussitôt.' },
  reported: {
    yes: 'Le système dit que l’essai a été montré.',
    no: 'Le système n’a pas dit que l’essai a été montré.',
  },
  saw: 'L’as-tu vu ?',
  yes: 'Oui',
  no: 'Non',
  good: 'Alors les questions peuvent t’arriver de cette façon.',
  look: 'Voici les endroits habituels. Un essai après chaque étape montre si elle a aidé.',
  other: 'Sur un autre système',
  systems: {
    win: 'Windows',
    mac: 'macOS',
    linux: 'Linux',
    cros: 'ChromeOS',
  },
  steps: {
    win: [
      'Ouvrir Paramètres, Système, Notifications. Les notifications sont activées, et ton navigateur l’est dans la liste en dessous.',
      '« Ne pas déranger » (sous Windows 10 : « Assistant de concentration ») est désactivé.',
      'Un jeu, un film ou un appel en plein écran peut les retenir.',
    ],
    mac: [
      'Ouvrir Réglages Système, Notifications, et choisir ton navigateur. « Autoriser les notifications » est activé.',
      'Le style n’est pas « Aucun ». Chrome peut y être deux fois, dont une sous le nom Helper (Alerts) : les deux comptent.',
      'Dans le Centre de contrôle, aucun mode de concentration n’est actif, comme « Ne pas déranger ».',
    ],
    linux: [
      'Sous GNOME, ouvrir Paramètres, Notifications ; sous KDE, Configuration du système, Notifications. Ton navigateur y est activé.',
      '« Ne pas déranger » est désactivé.',
      'Un gestionnaire de fenêtres simple n’en montre aucune sans un service de notifications, comme dunst ou mako.',
    ],
    cros: [
      'Cliquer sur l’heure en bas à droite. « Ne pas déranger » est désactivé.',
      'Ouvrir les Paramètres et chercher « notifications ». Celles de Chrome sont activées.',
      'Un écran partagé ou diffusé peut les retenir.',
    ],
  },
  browser: 'Si rien de cela n’aide, fermer tout le navigateur et le rouvrir peut aider.',
  instead:
    'Le point n’a besoin de rien de tout cela. Il se montre sur l’icône de la barre d’outils, qu’il faut parfois épingler d’abord.',
  onlyDot: 'Désormais, seulement le point',
  dotNow: 'Désormais, seul le point dit qu’une question est là.',
} as const satisfies Translated<typeof english>;
