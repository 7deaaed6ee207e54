import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';

/** What promises more than anybody can keep. French. */
export const grand: readonly MinimisingReason[] = [
  {
    id: 'always',
    family: 'grand',
    phrases: spellPhrases([
      'serai|ferai|dirai|tiendrai|aimerai|répondrai|écouterai|resterai|aurai|préviendrai toujours',
      'pour toujours',
      'à jamais',
      'promets|jure|promis ~ toujours',
    ]),
    reason: '« Toujours », c’est plus que ce que l’on peut promettre.',
    gentler: '« Cette semaine, je … Tu pourras le voir. »',
  },
  {
    id: 'never-again',
    family: 'grand',
    phrases: spellPhrases([
      'plus jamais',
      'jamais plus',
      'recommencerai|referai|mentirai|trahirai|tromperai|blesserai|décevrai|cacherai plus|pas|jamais jamais?',
    ]),
    reason: 'Une petite promesse tenue dit plus qu’une grande.',
    gentler: '« Quand je sentirai l’envie revenir, je te le dirai le jour même. »',
  },
  {
    id: 'anything',
    family: 'grand',
    phrases: spellPhrases([
      'tout ce que tu veux|voudras|demandes|demanderas|souhaites|exiges',
      'tout ce quil faut|faudra',
      'ferai|ferais|donnerai|donnerais tout|nimporte > pour|.|,|quoi',
      'prêt|prête à tout',
      'nimporte quoi pour',
    ]),
    reason: 'Tout, c’est difficile à tenir, et difficile à croire.',
    gentler: '« Voici une chose que je vais changer : … »',
  },
  {
    id: 'whatever-it-takes',
    family: 'grand',
    phrases: spellPhrases([
      'coûte que coûte',
      'quoi quil arrive|en',
      'à tout prix',
      'le reste|restant de ma|mes vie|jours',
      'je te jure',
      'je jure',
      'je te le jure',
    ]),
    reason: 'Un grand serment peut laisser non dit le premier pas.',
    gentler: '« Mon premier pas est …, et il sera fait dimanche. »',
  },
];
