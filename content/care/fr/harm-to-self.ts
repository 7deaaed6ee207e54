import { spellPhrases } from '@/core/care/spell-phrases';
import type { Phrase } from '@/core/model/phrases';

/** A wish, an idea or a plan, also as it is typed in a chat. */
const wish =
  'veux|veu|jveux|jveu|voudrais|jvoudrais|voulais|voulu|aimerais|souhaite|préfère|préférerais|préférais|préféré|envie|envi|pense|pensé|pensais|penser|pensées|idée|idées|songe|rêve|besoin|prêt|prête|vais|allais|décidé|failli|pourrais|tentation|peur';
const drugs =
  'médicaments|médocs|cachets|comprimés|pilules|somnifères|calmants|antidépresseurs|doliprane|xanax|médoc';
const drops = 'pont|fenêtre|balcon|train|métro|rer|toit|falaise|rails|vide|bus|camion|voiture|immeuble';

/**
 * Harm to oneself: wide, and the idioms narrow (guidance, section 5, crisis content, b). French drops apostrophes here:
 * *m’ouvrir* is read as `mouvrir`, *d’en* as `den`.
 */
export const harmToSelf: readonly Phrase[] = spellPhrases([
  'suicide|suicides|suicider|suicidé|suicidée|suicidaire|suicidaires|suiciderai|suiciderais',
  'fait|faire|refaire une|ma ts',
  `je|jai|${wish} ~ < me tuer|tue|tuerai|tuerais|supprimer`,
  'me pendre|flinguer|buter|défenestrer|pends|pendrai',
  `${wish} ~ < me noyer`,
  'me|moi foutre|fous|fout en lair',
  'mouvrir|mouvre|mouvert les|le|mes veines|poignets',
  'me tailler|taille|taillader|taillade|trancher|tranche|lacérer les|le|mes veines|poignets|poignet|bras',
  `${wish} de|à? mourir|crever|clamser`,
  'me laisser mourir|crever',
  `${wish} ~ < en|den finir`,
  'mettre|mettrais|mettrai|mis|mets fin à ma|mes|mon|tout vie|jours|existence|souffrances|souffrance|ça|cela|.',
  'veux|veu|jveux|voudrais|souhaite|peux|peu|supporte|pourrai plus|pas|pu vivre|exister',
  'plus|pas|aucune|aucun|sans|pu de|la|le|une|trop|vraiment|aucune? envie|envi|raison|raisons|force|forces|courage|intérêt|goût de|à|pour? vivre|exister|continuer',
  'plus|pas|perdu le|de? goût à|de la? vie|vivre',
  'quoi bon vivre|continuer|exister|rester',
  'sert à|de? rien|quoi de? vivre|exister',
  'vie ~ vaut plus|pas|rien > .|,|la|le|dêtre|et',
  'vaut plus|pas la peine|le dêtre|de|coup ~ < vécue|vivre|continuer > .|,',
  `${wish}|mieux|vaudrait|vaut ~ < être mort|morte`,
  'si jétais|jetais|je mort|morte',
  'autant mourir|crever',
  'si je nétais|suis|disparaissais|mourais plus|pas|pu là|ici|la > .|,|ils|on|personne|tout|elle|il',
  'serais ~ mieux|bien mort|morte',
  'jamais|pas être? né|née|naître > .|,|et|plutôt|que|dans',
  `${wish}|aurais|dû ~ < jamais|pas exister|existé`,
  'plus|jamais|pas me réveiller|réveille|réveillerai|réveillerais',
  'me réveille|réveiller|réveillerais|réveillais plus|jamais|pas > .|,|demain|matin|un',
  'mieux|tranquilles|tranquille|heureux|heureuse|soulagés|soulagé|bien|facile|simple sans moi',
  'un poids|fardeau|boulet pour tout|tous|toute|ma|mes|eux|tlm|ceux|les',
  `${wish} ~ < plus|pas|jamais|pu être|etre là|ici|vivant|vivante|de > .|,|du|et|ce|tout|demain`,
  `${wish} de|à? disparaître > .|,|pour|et|complètement|définitivement|à|comme|du|vraiment|totalement`,
  `je|jai|mempêcher|${wish} ~ < me faire|refaire|fais|ferais|ferai|refais|faisais du|encore mal`,
  'me suis|sui encore|déjà? fait mal > .|,|exprès|volontairement|encore|hier|pour',
  'me suis|sui fait|refait du mal',
  'mautomutiler|mautomutile|automutilation|automutilations|automutiler|automutile|automutilé|automutilée|automutilais',
  'auto|mauto mutilation|mutiler|mutile|mutilé|mutilée',
  'me scarifier|scarifie|scarifiais',
  'scarifié|scarifiée|scarifications|scarification|scarif|scarifs',
  'me couper|coupe|coupais|recouper|recoupe > .|,|encore|pour|depuis|quand|exprès|chaque|tous',
  'me couper|coupe|coupais|recouper|brûler|brûle|brûlais le|la|les|mes|mon bras|cuisses|cuisse|poignets|poignet|peau|ventre|jambes',
  'me suis|sui coupé|coupée|recoupé|recoupée|brûlé|brûlée > exprès|volontairement|encore|.|hier',
  'me suis|sui coupé|coupée|recoupé|recoupée|brûlé|brûlée le|la|les|mes bras|cuisses|cuisse|poignets|poignet|peau|ventre|jambes|veines',
  `avaler|avalé|avale|prendre|pris|prends|gober|gobé|bouffer|bouffé ~ tous|toute|toutes|trop|boîte|plaquette|tube|tas ~ ${drugs}|boîte|plaquette`,
  'overdose|surdose',
  `me jeter|jette|jetterais|balancer|balance|lancer|foutre ~ ~ ${drops}`,
  `sauter|saute|sauterais du|dun|par|dans|sous|de ~ ${drops}`,
  'fatigué|fatiguée|marre|assez de|dêtre vivre|exister|vivant|vivante|en > .|,|et|vraiment|vie',
  'peux|peu plus|pu de vivre|exister|cette|la > .|,|et|vie',
  'peux|peu|pourrai|pourrais|arrive|arriverai|pouvais plus|pas|pu à? continuer > .|,|comme|ainsi|et|sans|à',
  'lettre|mot|message dadieu',
  'dire|dis|dit adieu à tous|tout|ma|mes',
  'serai|serais plus|pu là|ici|la > .|,|demain|bientôt',
  'bientôt plus|pu là|la > .|,',
]);
