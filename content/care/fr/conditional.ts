import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';

const hurt =
  'blessé|blessée|blessés|blesse|blessait|vexé|vexée|vexe|peiné|peinée|offensé|offensée|déçu|déçue|mal|peine|heurté|heurtée|choqué|choquée|froissé|froissée|tort|souffrir|trahi|trahie';
const sorry = 'désolé|désolée|dsl|navré|navrée|regrette|excuse|excuses|mexcuse';

/** What leaves open whether there was any hurt, or takes the sorry back. French. */
export const conditional: readonly MinimisingReason[] = [
  {
    id: 'if-i-hurt',
    family: 'conditional',
    phrases: spellPhrases([
      `si je|jai|javais|ça|cela|mes|mon|ce|quelque|jamais ~ ~ ${hurt}`,
      `si tu tes|te|as|tas ~ senti|sentie|sens|ressenti|${hurt}`,
      `${sorry} ~ < si > je|jai|javais|ça|cela|tu|tas|tes|mes|mon|cétait|jamais|quelque`,
    ]),
    reason: 'Le « si » laisse ouvert que cela ait fait mal.',
    gentler: '« Je t’ai fait du mal quand je … »',
  },
  {
    id: 'sorry-you-feel',
    family: 'conditional',
    phrases: spellPhrases([
      `${sorry} que tu te|le|la|taies|tes|sois|ressentes|prennes|penses|voies|croies|vives|sentes`,
      `${sorry} que tu aies ~ ressenti|pris|cru|pensé|interprété|senti|mal`,
      `${sorry} que ça|cela te|tait|tai ~ ${hurt}`,
    ]),
    reason: 'C’est un regret de ce que l’autre ressent, pas de ce qui a été fait.',
    gentler: '« Je regrette ce que j’ai fait. »',
  },
  {
    id: 'but',
    family: 'conditional',
    phrases: spellPhrases([
      ', mais',
      `${sorry} mais|cependant|toutefois`,
      `${sorry} , cependant|toutefois|pourtant`,
      `${sorry} . mais`,
    ]),
    reason: 'Ce qui vient après « mais » peut reprendre ce qui était avant.',
    gentler: 'Un point à cet endroit laisse les excuses tenir debout.',
  },
];
