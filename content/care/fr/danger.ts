import { spellPhrases } from '@/core/care/spell-phrases';
import type { Phrase } from '@/core/model/phrases';

const who =
  'il|elle|ils|elles|lui|mari|femme|copain|copine|conjoint|conjointe|compagnon|compagne|père|mère|ex|frère|sœur|fils|fille|beau|belle|oncle|chef|patron|coloc|colocataire|papa|maman|mec|meuf|partenaire|petit|petite|parents';
const did =
  'frappé|frappée|frappés|tapé|tapée|battu|battue|giflé|giflée|cogné|cognée|tabassé|tabassée|étranglé|étranglée|violé|violée|agressé|agressée|menacé|menacée|menacés|poignardé|poignardée|mordu|mordue|séquestré|séquestrée|enfermé|enfermée|enfermés|brutalisé|brutalisée|brûlé|brûlée|drogué|droguée|harcelé|harcelée|maltraité|maltraitée|étouffé|étouffée|molesté|molestée';
const does =
  'frappe|frappait|frappent|tape|tapait|bat|battait|battent|gifle|giflait|cogne|cognait|tabasse|étrangle|étranglait|viole|violait|menace|menaçait|menacent|séquestre|enferme|enfermait|brutalise|harcèle|harcelait|maltraite|maltraitait|agresse|terrorise|terrorisait|poignarde';
const kill = 'tuer|frapper|buter|étrangler|violer|poignarder|égorger|planter|taper|cogner|crever|massacrer';
const arms = 'couteau|fusil|pistolet|arme|armes|flingue|marteau|batte|hache|machette|carabine';

/** Danger from somebody. French (guidance, section 5, crisis content, b). `ma` is also *m’a*. */
export const danger: readonly Phrase[] = spellPhrases([
  `ma|mont|mavait|mavaient|nous déjà|encore|même|souvent|a|ont|toujours|presque? ${did}`,
  `me|nous ${does}`,
  'je ~ < me fais|faisais|faire|suis fait? frapper|taper|battre|tabasser|cogner',
  'levé|lève|levait|lever la main sur moi|nous|mon|ma|mes|les|notre',
  'ma|me|mavait|mont mis|met|donné|donne|donnait|foutu|fout|collé|colle|balancé|retourné|filé|mettait ~ gifle|gifles|claque|claques|baffe|baffes|coup|coups|raclée|poing|pied|beigne',
  'coups|coup de poing|poings|couteau|ceinture|bâton|boule',
  'reçu|recevoir|reçois des|ses|de coups|gifles|claques',
  'reçu|reçois|pris une|un gifle|raclée|baffe',
  `${who} < ma|mavait secoué|secouée|bousculé|bousculée`,
  'ma|me|mavait|nous poussé|poussée|pousse|jeté|jetée|jette|projeté|projetée|plaqué|plaquée|balancé|balancée ~ ~ contre|escalier|escaliers|mur|sol|terre|lit|meuble|marches',
  'ma|me|mavait attrapé|attrapée|attrape|saisi|saisie|serré|serrée|serre|tiré|tirée|tire|agrippé|agrippée|chopé|chopée|empoigné|empoignée|traîné|traînée|tenu|tenue ~ cou|gorge|cheveux|poignet|poignets|bras|col',
  'mains|main autour de|du|sur|à mon|ma|la|cou cou|gorge?',
  `menacé|menacée|menace|menaçait avec|dun|de ~ ${arms}`,
  `sorti|sort|brandi|pointé|pointe|attrapé|saisi|braqué un|le|son|une ${arms} > .|,|sur|contre|et|devant|de`,
  `il|elle|ils a|avait|garde|gardait|possède|cache une|un|des|son|plusieurs ${arms} > .|,|à|chez|dans|sous|et|chargé`,
  'ma|me|mavait|nous forcé|forcée|force|forçait|obligé|obligée|oblige|contraint|contrainte ~ ~ coucher|sexe|rapport|rapports|sexuel|sexuels|sexuelle|relations|déshabiller|toucher',
  'touché|touchée|touche|toucher ~ sans mon consentement|accord',
  'attouchement|attouchements',
  'viol|viols',
  'violences|violence conjugales|conjugale|physique|physiques|sexuelle|sexuelles|domestique|domestiques|familiale|familiales',
  'femme|homme|enfant|femmes battue|battu|battus|battues',
  'violent|violente|violents avec|envers|contre moi|nous|mes|les|mon|ma',
  'il|elle est|devient|était|devenait|peut|devenu|devenue ~ violent|violente > .|,|quand|et|physiquement|dès|lorsquil|depuis',
  'peur|trouille|terrifié|terrifiée|terrorisé|terrorisée|effrayé|effrayée|crainte de|par lui|eux > .|,|et|quand|depuis|mais|parce|car|tout|chaque|tous|maintenant|dès|lorsquil|le|surtout|physiquement',
  'peur|trouille|terrifié|terrifiée|terrorisé|terrorisée|effrayé|effrayée|crainte delle|delles|deux',
  `peur|trouille|terrifié|terrifiée|terrorisé|terrorisée|effrayé|effrayée de|par mon|ma|mes ${who} > .|,|et|quand|depuis|mais|parce|car|tout|chaque|tous|maintenant|dès|lorsquil|le|il|elle|surtout`,
  'peur|trouille de rentrer > .|,|chez|à|ce|quand|seul|seule|et',
  'peur de|dêtre rester|dormir|vivre|seul|seule seul|seule|avec? avec lui|elle|mon|ma',
  'peur|crains|craint quil|quelle|quils|quelles ~ me|nous tue|tuent|frappe|frappent|tape|batte|étrangle|cogne|retrouve|viole|poignarde|attaque|brutalise|séquestre',
  'peur quil|quelle|quils sen prenne à',
  'peur quil|quelle|quils me|nous|leur fasse|fassent du mal',
  `va|veut|voulait|allait|vont|pourrait|essayé|tenté|capable|promis|menace|menacé|menaçait|dit ~ < me|nous ${kill}`,
  'me|nous tuera|tuerait|buterait|butera|tueront',
  'menaces|menace|menacé de mort',
  'menace|menacé|menaçait|menacer|chante ~ ~ tuer|frapper|publier|diffuser|brûler|suicider|poster|enlever|divulguer|balancer|égorger|dénoncer',
  `${who} < mempêche|mempêchait|minterdit|minterdisait ~ sortir|partir|voir|parler|quitter|travailler`,
  `${who} < ma|mavait empêché|empêchée|interdit ~ sortir|partir|voir|parler|quitter|travailler|fuir`,
  'me|nous laisse|laissait|laissera|laisserait|laissent pas|plus|jamais ~ sortir|partir|quitter|voir|men|téléphoner|respirer|travailler',
  'suis|sommes|étais pas|plus|jamais en sécurité',
  'pas|plus|jamais en sécurité chez|avec|à|ici|dans|auprès',
  'en danger',
  'me|nous suit|suivait|suivent partout|jusque|jusquà|jusquau|chez|depuis|dans|tout',
  'me traque|traquait|stalke|stalkait',
  'ma|me|mavait cassé|casse|fracturé|pété le|la|un|une|des|deux|mon bras|nez|doigt|doigts|côte|côtes|dent|dents|poignet|jambe|mâchoire|main',
  'ma|me|mavait craché|crache dessus|visage|au',
  'ai|nai|jai pas|plus le droit de sortir|voir|parler|téléphoner|travailler|partir',
  'ma|me jeté|jette|lancé|lance|balancé ~ dessus|assiette|verre|chaise|téléphone|bouteille',
  'peur pour ma|nos|notre|sa|leur|mes vie|vies|sécurité|enfants|peau',
  'peur de ce quil|quelle|quils ~ faire > .|,|à|si|quand|sil',
  'sous son? emprise',
]);
