import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';

/** What asks the hurt person to be done with it. French. */
export const pressure: readonly MinimisingReason[] = [
  {
    id: 'forgive-me',
    family: 'pressure',
    phrases: spellPhrases([
      'pardonne|pardonnes|pardonnez moi',
      'me pardonner|pardonnes|pardonneras|pardonnerais|pardonne|pardonnez',
      'ton|votre pardon',
      'accepte|acceptes|accepter|acceptez mes excuses',
      'accepte|acceptes que je mexcuse',
    ]),
    reason: 'Demander le pardon, c’est demander quelque chose à la personne qui a eu mal.',
    gentler: '« Tu ne me dois aucune réponse. »',
  },
  {
    id: 'move-on',
    family: 'pressure',
    phrases: spellPhrases([
      'passer|passe|passons à autre chose',
      'tourner|tourne|tournons|tournes la page',
      'oublie|oublier|oublions ça|tout|cela|cette|et',
      'laisse|laissons|laisser tomber|couler',
      'laisse|laissons|laisser ça|tout|cela derrière',
      'aller|avance|va|allons de lavant',
      'repartir|repartons|recommencer|recommençons à|sur|de zéro|nouvelles|bonnes bases?',
      'table rase',
      'arrête|arrêter|arrêtes|arrêtons|cesse|cesser ~ ressasser|remuer|revenir|pleurer|repenser|reprocher',
      'le passé est passé|derrière',
      'ten remettre|remettes|remettras',
      'derrière nous',
    ]),
    reason: 'Cela fixe un rythme qui n’appartient qu’à l’autre.',
    gentler: '« Prends le temps que cela prend. Je ne te presserai pas. »',
  },
  {
    id: 'how-many-times',
    family: 'pressure',
    phrases: spellPhrases([
      'combien de fois > dois|vais|faut|il|je|encore|devrai|va|est|faudra',
      'combien de temps > ça|cela|vas|tu|encore|va|est|il|faut',
      'jusquà quand > tu|vas|ça|cela|est|dois|vais',
      'encore longtemps',
      'que tu veux|attends de plus',
      'que veux|faut tu|il te? de plus',
      'quil te faut de plus',
    ]),
    reason: 'Cela fait passer sa peine pour trop longue.',
    gentler: '« J’écouterai encore, autant de fois que tu as besoin de le dire. »',
  },
  {
    id: 'said-sorry',
    family: 'pressure',
    phrases: spellPhrases([
      'jai déjà dit|demandé|présenté',
      'je tai déjà dit|demandé|présenté',
      'jai|tai dit|demandé ~ désolé|désolée|pardon|excusais',
      'me suis déjà excusé|excusée',
      'me suis excusé|excusée > .|,|mille|dix|cent|plusieurs|non|et|pourtant|plein|combien|quoi',
      'mes excuses ~ suffisent|suffire|suffisaient',
    ]),
    reason: 'Des excuses que l’on compte deviennent une facture.',
    gentler: '« Je regrette, et je sais qu’une fois ne suffit peut-être pas. »',
  },
];
