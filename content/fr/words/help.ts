import type { Translated } from '@/content/translated';
import type { helpWords as english } from '@/content/words/help';

/** What the help page says, in French. */
export const helpWords = {
  title: 'Aide',
  link: 'Aide',
  lead: 'Tu peux parler à quelqu’un maintenant. Tu décides de ce que tu dis, et si tu donnes un nom.',
  country: {
    label: 'Où es-tu ?',
    says: 'C’est une suggestion, d’après la langue de ce navigateur. Rien ici ne cherche où tu es, et ton choix s’oublie avec cet onglet.',
    elsewhere: 'Ailleurs',
  },
  kinds: {
    emergency: {
      heading: 'Si tu es en danger, ou si tu penses à te faire du mal',
      says: 'Le numéro d’urgence. Quelqu’un répond jour et nuit.',
    },
    crisis: {
      heading: 'Quand c’est trop lourd pour une seule personne',
      says: 'Des gens qui écoutent, quoi qu’il y ait. Aucune raison n’est trop petite. La peur de ce que tu pourrais faire à quelqu’un a aussi sa place ici.',
    },
    violence: {
      heading: 'Quand quelqu’un te fait du mal, te menace ou te contrôle',
      says: 'Des gens qui connaissent la violence et la peur à la maison. Ils peuvent écouter, et réfléchir avec toi à la suite.',
    },
    directory: {
      heading: 'D’autres endroits où chercher',
      says: 'Ces sites classent les lignes d’écoute par pays et par sujet.',
    },
  },
  danger: {
    heading: 'Si tu es en danger, ou si tu penses à te faire du mal',
    says: 'Le numéro d’urgence de ton pays est là pour toi : le 112 en Europe et dans bien d’autres lieux, le 911 en Amérique du Nord, le 999 au Royaume-Uni, le 000 en Australie. Les listes ci-dessous connaissent les lignes de beaucoup d’autres pays.',
  },
  ways: {
    call: 'Appeler',
    text: 'Texto',
    whatsapp: 'WhatsApp',
    sayTo: '{word} au {number}',
    chat: 'Le site propose aussi de discuter par écrit.',
    about: {
      police: 'police',
      ambulance: 'secours médicaux',
      fireAndAmbulance: 'pompiers et secours médicaux',
    },
  },
  hours: { always: 'jour et nuit', limited: 'à certaines heures' },
  audience: { women: 'pour les femmes', men: 'pour les hommes' },
  region: 'région : {region}',
  visit: '{name} : site web',
  visitShort: 'site web',
  warns:
    'Les sites s’ouvrent dans un nouvel onglet et resteront dans l’historique de ce navigateur. Un appel ou un texto peut rester dans la liste du téléphone et sur la facture.',
  copy: 'Copier',
  copyNumber: 'Copier le {number}',
  copiedShort: 'Copié',
  copied: 'Numéro copié : {number}.',
  uncopied: 'La copie n’a pas marché. Le numéro peut se sélectionner à la main.',
  checked:
    'Ces lignes ont été revues pour la dernière fois le {day}. Les numéros changent. Si l’un ne répond pas, le numéro d’urgence ou une autre ligne peut répondre.',
  company:
    'Une ligne pour les femmes ou pour les hommes sait souvent qui d’autre peut aider, et les listes sous « D’autres endroits où chercher » sont pour tout le monde.',
  watched: {
    heading: 'Si quelqu’un surveille peut-être cet appareil',
    says: 'Pour chercher des informations, un appareil plus sûr peut être un meilleur choix : celui de quelqu’un de proche, du travail ou d’une bibliothèque. Tout effacer d’un coup peut aussi se remarquer.',
  },
  leave: {
    heading: 'Quitter vite cette page',
    says: '« Cacher », en haut, met ici une page vide, et appuyer deux fois sur Échap fait de même. Ctrl et W ensemble ferment cet onglet aussitôt ; sur un Mac, ⌘ et W. L’historique du navigateur peut encore nommer la page ; son titre dit « Mendful », rien de plus.',
  },
  not: 'Mendful est un endroit pour réfléchir de ton côté. Ce n’est ni une thérapie, ni un avis médical, ni un service d’urgence, et personne ne lit ce que tu écris.',
} as const satisfies Translated<typeof english>;
