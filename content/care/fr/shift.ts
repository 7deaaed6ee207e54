import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';

/** What hands it over to the other person. French. */
export const shift: readonly MinimisingReason[] = [
  {
    id: 'you-werent',
    family: 'shift',
    phrases: spellPhrases([
      'tu nétais pas|jamais|plus',
      'tétais|tes pas|jamais|plus|toujours > là|disponible|présent|présente|attentif|attentive|occupé|occupée|froid|froide|distant|distante',
      'tu étais jamais|toujours|pas > là|disponible|présent|présente|attentif|attentive|occupé|occupée|froid|froide|distant|distante|au|ailleurs|en',
      'tu ne? mécoutais|mécoutes|maimais|maidais|maides|faisais|voulais|regardais|touchais|parlais pas|jamais|plus|rien',
      'tu ne? me regardais|touchais|parlais|voyais|disais|soutenais|donnais|comprenais|laissais pas|jamais|plus|rien',
      'tu ne? mas pas|jamais|rien ~ écouté|écoutée|aidé|aidée|soutenu|soutenue|compris|comprise|aimé|aimée|donné|laissé',
    ]),
    reason: 'Cela déplace la raison vers l’autre.',
    gentler:
      '« Je me sentais loin de toi, et je ne l’ai pas dit. Ce que j’ai fait ensuite était mon choix. »',
  },
  {
    id: 'you-made-me',
    family: 'shift',
    phrases: spellPhrases([
      'tu mas|mavais poussé|poussée|forcé|forcée|obligé|obligée|provoqué|provoquée|cherché|cherchée|énervé|énervée',
      'tu mas|mavais rendu|rendue fou|folle|jaloux|jalouse|malheureux|malheureuse|dingue|parano',
      'tu mas|mavais fait faire|mentir|craquer|perdre|sortir',
      'tu me rends|pousses|forces|obliges|provoques',
      'tu ne? mas pas laissé|donné le|de choix',
    ]),
    reason: 'Cela met le choix dans les mains de quelqu’un d’autre.',
    gentler: '« J’ai choisi de faire cela. »',
  },
  {
    id: 'because-you',
    family: 'shift',
    phrases: spellPhrases([
      'parce que tu|tes|tétais|tas|tavais|toi',
      'pcq|pck|pcque|puisque tu|tes|tétais|tas|tavais',
      'vu que tu|tes|tétais|tas|tavais',
      'à cause de toi|ton|ta|tes',
      'à cause de ce que tu',
      'par ta faute',
      'cest|cétait de? ta faute',
    ]),
    reason: 'Une raison qui commence par « tu » peut sonner comme un reproche.',
    gentler: '« Je l’ai fait parce que j’avais peur de te dire la vérité. »',
  },
  {
    id: 'if-you-had',
    family: 'shift',
    phrases: spellPhrases([
      'si tu|tavais mavais|navais|avais|étais|nétais|maimais|mécoutais|navait',
      'si tu ne? me|mavais|faisais|parlais|disais|laissais|passais ~ pas|plus|moins|tout',
      'si tavais|tétais|tes',
      'il fallait me',
    ]),
    reason: 'Cela fait dépendre le mal de quelque chose que l’autre n’a pas fait.',
    gentler: '« J’aurais pu te le dire, et je ne l’ai pas fait. »',
  },
  {
    id: 'you-also',
    family: 'shift',
    phrases: spellPhrases([
      'toi aussi',
      'tu as|mas|avais|es aussi|également',
      'tas|tavais aussi',
      'tu nes|es pas mieux|parfait|parfaite',
      'tes pas mieux|parfait|parfaite',
      'et toi alors',
      'et toi tu',
      'et toi , tu',
    ]),
    reason: 'Ce que l’autre a fait peut avoir sa propre discussion. Ici, cela pèse contre les excuses.',
    gentler: '« Ici, il s’agit de ce que j’ai fait. »',
  },
  {
    id: 'we-both',
    family: 'shift',
    phrases: spellPhrases([
      'tous|toutes les deux ~ responsables|fautifs|fautives|coupables|tort|torts|erreurs|menti|merdé|déconné|part|blessés|fautes',
      'on|nous a|avons chacun|chacune nos|ses|sa|notre|des torts|part|erreurs|fautes',
      'chacun|chacune a ses|sa|des|eu torts|part|erreurs|tort',
      'torts|responsabilités partagés|partagées',
      'faut être deux',
      'la faute est partagée',
    ]),
    reason: 'Une faute partagée peut laisser la tienne non dite.',
    gentler: '« Ma part dans ceci est à moi, quoi qu’il y ait d’autre. »',
  },
];
