import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';

/** What tells it without the one who did it. French. */
export const passive: readonly MinimisingReason[] = [
  {
    id: 'mistakes-were-made',
    family: 'passive',
    phrases: spellPhrases([
      'des|les|quelques erreurs|fautes|maladresses ont été|eu commises|faites|lieu',
      'il y a eu des|quelques|une erreurs|erreur|maladresses|fautes',
      'lerreur est humaine',
      'des|certaines choses ont été dites|faites',
      'la|notre|ta confiance a été brisée|trahie|perdue|rompue|abîmée',
      'la|notre confiance sest brisée|perdue|abîmée',
      'tu as été|étais blessé|blessée|trahi|trahie|déçu|déçue > .|,|et|dans',
    ]),
    reason: 'Dans cette phrase, il n’y a personne qui l’a fait.',
    gentler: '« J’ai fait une faute. Je t’ai menti. »',
  },
  {
    id: 'it-happened',
    family: 'passive',
    phrases: spellPhrases([
      'ça|cela sest fait|passé|produit comme|tout|trop|si|très|malgré|sans ~ ça|seul|vite|moi|nous|vouloir',
      'cest|est arrivé comme|par|malgré ça|cela|hasard|accident|moi|nous',
      'cest arrivé tout seul',
      'une chose en a entraîné une',
      'de fil en aiguille',
      'ces|ce choses|genre là? ~ arrivent|arrive',
      'ça|cela arrive à > tout|beaucoup|nimporte',
      'tout est allé|arrivé trop|si|très vite',
      'tout sest enchaîné|passé ~ vite',
    ]),
    reason: 'Ici, les choses n’arrivent pas toutes seules.',
    gentler: '« J’ai laissé faire, et j’aurais pu arrêter. »',
  },
  {
    id: 'out-of-hand',
    family: 'passive',
    phrases: spellPhrases([
      'a|ont complètement|un|peu|vraiment? dérapé|dégénéré',
      'parti|partie|parties en vrille|live|sucette',
      'me suis laissé|laissée emporter|entraîner|aller|embarquer|tenter',
      'ma|nous échappé|dépassé|dépassés > .|,|et',
      'plus fort que moi',
    ]),
    reason: 'Cela laisse de côté la main qui l’a fait.',
    gentler: '« À chaque fois j’ai fait un pas de plus, et je te l’ai caché. »',
  },
];
