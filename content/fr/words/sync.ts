import type { Translated } from '@/content/translated';
import type { syncWords as english } from '@/content/words/sync';

/** What is said about more than one device, in French. */
export const syncWords = {
  name: 'Plusieurs appareils',
  lead: 'Ce que tu gardes peut être le même sur tes appareils. Cela passe par le compte de ton navigateur, et quitte cet appareil scellé.',
  needsLock:
    'Pour cela, le verrou est nécessaire. Un compte peut être partagé, et rien n’y va sans être scellé.',
  limits:
    'Un compte contient à peu près quelques mois de notes. Les mois plus anciens restent sur chaque appareil ; un fichier de copie les emporte. Si le navigateur porte les choses vers tes autres appareils, et quand, dépend de ses propres réglages, et il ne le dit pas à Mendful.',
  sees: 'Une personne qui utilise le même compte ne peut pas lire sans la phrase secrète. Elle pourrait voir qu’il y a là quelque chose de Mendful, et son navigateur peut lui proposer Mendful aussi.',
  begin: 'Commencer ici',
  beginSays:
    'Ta phrase secrète scelle ce qui va dans le compte. Sur l’autre appareil, tu la tapes une fois pour qu’il participe. Elle est demandée ici pour que personne d’autre ne commence cela.',
  secret: 'La phrase secrète de ton verrou',
  joinSays:
    'Il y a une copie scellée dans le compte. Avec la phrase secrète de l’appareil qui l’y a mise, celui-ci la rejoint. Ce que les deux contiennent se réunit ; les réglages viennent de là-bas.',
  joinSecret: 'La phrase secrète de cet autre appareil',
  join: 'Rejoindre',
  wrong: 'Cela ne l’ouvre pas. Le code de secours ne marche pas ici.',
  refusedNow: 'Le navigateur ne l’a pas pris, et rien n’a changé. Réessayer plus tard peut aider.',
  newerFound:
    'Un Mendful plus récent a mis quelque chose dans le compte. Celui-ci pourra le rejoindre après sa mise à jour.',
  look: 'Regarder dans le compte',

  holds: 'Ce qu’il y a là-bas',
  settings: 'Les réglages, tes propres questions, ce que tu as dit des autres, et tes listes',
  entries: {
    one: '{n} moment, en {since}',
    many: '{n} de moments, depuis {since}',
    other: '{n} moments, depuis {since}',
  },
  noEntries: 'Aucun moment pour l’instant',
  some: 'Tout ne tient pas. Ce qui est plus ancien reste sur chaque appareil, et rien n’en est perdu.',
  whole: 'Tout ce que tu gardes y est.',
  full: 'Place prise dans le compte',
  fullSays: '{percent} de ce que permet le navigateur',
  met: 'Dernière fois trouvés pareils : {when}.',
  notMet: 'Pas encore là-bas.',
  own: 'Les mots à moitié écrits, ce qui a été demandé et quand, et les questions remises à plus tard restent sur chaque appareil.',

  now: 'Comparer maintenant',
  comparing: 'Comparaison en cours.',
  stop: 'Arrêter sur cet appareil',
  stopped: 'Cet appareil ne participe plus. Ce qui est dans le compte reste là pour les autres.',
  erase: 'Arrêter et effacer du compte',
  eraseSays:
    'La copie scellée est retirée du compte. Ce qui est sur chaque appareil y reste. Les autres appareils le remarquent, et demandent avant d’y remettre quoi que ce soit.',
  eraseGo: 'L’effacer du compte',
  leave: 'Laisser comme c’est',
  erased: 'C’est retiré du compte. Le navigateur le dit aussi à tes autres appareils.',
  failed: 'Cela n’a pas marché, et rien n’a changé. Réessayer plus tard peut aider.',

  troubles: {
    refused:
      'Le navigateur ne le prend pas en ce moment. Sa synchronisation est peut-être éteinte. Rien n’est perdu, et un nouvel essai se fait tout seul.',
    busy: 'Le navigateur demande un peu de temps entre deux fois. Un nouvel essai se fait tout seul.',
    full: 'Le compte n’a pas de place pour cela en ce moment. Tout est à l’abri ici, et un nouvel essai se fait tout seul.',
    half: 'Quelque chose d’un autre appareil est encore en route. Un nouveau regard se fait tout seul.',
    gone: 'Il n’y a rien de Mendful dans le compte. Un autre appareil l’a peut-être effacé, ou le navigateur utilise un autre compte. Ici, tout est encore là.',
    other:
      'Ce qui est dans le compte a été scellé avec autre chose : un autre appareil a tout recommencé ou changé la phrase secrète, ou le navigateur utilise un autre compte. Rien n’est envoyé tant que tu ne le dis pas.',
    newer:
      'Un Mendful plus récent est passé par là, sur un autre appareil. Ce que tu gardes reste à l’abri ici ; cela continue après la mise à jour de celui-ci.',
    rewrap:
      'Ta phrase secrète a changé, et l’ancienne ouvre encore ce qui est dans le compte. Rien de nouveau n’y va avant que ce soit scellé avec la nouvelle.',
    unlocked:
      'Le verrou a été retiré, alors cet appareil ne participe plus. Ce qui était scellé est encore dans le compte.',
  },
  again: 'L’y remettre',
  rewrap: 'Sceller à nouveau',
} as const satisfies Translated<typeof english>;
