import { spellPhrases } from '@/core/care/spell-phrases';
import type { Phrase } from '@/core/model/phrases';

/** A denial, with what may stand between it and the deed. */
const no =
  'pas|jamais|sans|ni eu? voulu|vouloir|envie|lintention|cherché|chercher|besoin|pour|souhaité|peux|veux? de|à?';
const adverb =
  'la|les|men|vraiment|soudain|aussi|toujours|encore|tout|simplement|brusquement|quand|si|souvent?';
const thing =
  'ça|cela|nouvelle|phrase|mot|mots|vérité|réalité|idée|lidée|image|limage|tristesse|peur|chagrin|honte|angoisse|langoisse|émotion|lémotion|colère|silence|souvenir|odeur|lodeur|chanson|solitude|vent|froid|attente|lattente|stress|boulot|travail|chaleur|fatigue|doute|détail';
const places =
  'mensonge|mensonges|maison|appartement|peur|doute|ville|quartier|secret|pays|passé|logement|appart|immeuble|studio|colère|conflit|silence|stress|bruit|village|campagne';
const chores =
  'mentir|faire|cacher|lire|porter|travailler|jouer|écrire|attendre|courir|espérer|parler|le|la|lui|fuir|douter|aller|tout|fumer|boire|payer|chercher|semblant|surveiller|vérifier|pardonner';

/** Turns of phrase that hold a word of care and mean something else; of harm to others also its denial. French. */
export const idioms: readonly Phrase[] = spellPhrases([
  // of harm to oneself
  'suicide squad|politique|commercial|professionnel|social|financier|médiatique',
  'veux|voulais|envie|aurais|voudrais|pense|allais|vais|failli|peur|idée de|à? mourir|crever de honte|rire|faim|froid|chaud|soif|peur|fatigue|jalousie|vieillesse|trouille|gêne',
  'veux|voulais|envie|aurais|voudrais|pense|allais|vais|failli|peur de|à? mourir|crever dennui|denvie|dimpatience',
  'me tuer|tue à|au ~ expliquer|dire|répéter|tâche|travail|boulot|faire|chercher|comprendre',
  'me noyer dans le|mon|un|des|les|lalcool travail|boulot|verre|sport|larmes|séries|tâches|détails?',
  'me supprimer de|des|du|sur',
  'en|den finir avec lui|elle|eux|ton|ta|tes|son|sa|ses|leurs',
  'en|den finir avec ~ histoire|relation|dispute|disputes|dossier|ménage|procédure|divorce|mensonge|mensonges|secret|secrets|vaisselle|paperasse|cartons|déménagement|habitude|habitudes|situation|culpabilité|honte|colère|rancœur|conversation|discussion|travail|corvée|rapport|tabac|cigarette|alcool',
  'en|den finir vite|rapidement|une',
  'veux|veu|jveux|voudrais|souhaite|peux|peu|supporte|pourrai plus|pas|pu vivre avec|ici|ensemble|chez|sous|près|loin|caché|cachée',
  `veux|veu|jveux|voudrais|souhaite|peux|peu|supporte|pourrai plus|pas|pu vivre dans|au ~ ${places}`,
  'plus|pas|sans|aucune|pu de|la|le|une|trop|vraiment? envie|envi|raison|raisons|force|courage|intérêt de|à|pour? vivre|continuer avec|ici|ensemble|chez|sous',
  `plus|pas|sans|aucune|pu de|la|le|une|trop|vraiment? envie|envi|raison|raisons|force|courage|intérêt de|à|pour? vivre dans ~ ${places}`,
  `plus|pas|sans|aucune|pu de|la|le|une|trop|vraiment? envie|envi|raison|raisons|force|courage|intérêt de|à|pour? continuer à ${chores}`,
  'plus|pas|sans|aucune|pu de|la|le|une|trop|vraiment? envie|envi|raison|raisons|force|courage|intérêt de|à|pour? continuer cette|ce|la|le|les|ma|mes ~ relation|histoire|conversation|discussion|dispute|études|thérapie|travail|sport|match',
  'plus|jamais|pas me réveiller|réveille tôt|à|avec|en|trop|avant',
  'me réveille|réveiller pas|plus|jamais tôt|à|avec',
  'mieux|tranquilles|tranquille|bien|facile|simple|heureux|heureuse sans moi à|au|aux|dans|en|pour ~ réunion|travail|bureau|équipe|léquipe|cuisine|fête|soirée|vacances|voyage|match|organiser',
  'me couper|coupe|coupais les|la|le cheveux|ongles|parole|barbe|frange|faim|souffle|appétit',
  'overdose de > travail|sucre|chocolat|réunions|réunion|écrans|écran|famille|séries|café|conseils|messages|nouvelles',
  `peux|peu|pourrai|pourrais|arrive|arriverai|pouvais plus|pas|pu à? continuer à ${chores}`,
  'sauter|saute dans le|la|ma|un|une|mon train|bus|métro|voiture|rer',
  'un poids pour les épaules',
  'serai|serais plus là|ici demain parce|car|donc|alors|pour',
  // of danger
  `ce|ceux|chose qui ma|me|nous frappé|frappée|frappe|tue|étouffe|secoué|secouée`,
  `${thing} ${adverb} ma|me|nous frappé|frappée|frappe|frappait|giflé|gifle|cogne|menace|menacé|mordu|étrangle|étouffe|étouffé|étouffée|enferme|enfermé|enfermée|brûlé|harcèle|agresse|agressé|terrorise`,
  `${thing} ${adverb} ma|me serré|serrée|serre|saisi|saisie|tenu|tenue|pris ~ gorge|cou|bras`,
  `${thing} ${adverb} ma|me mis|met|donné|foutu|collé ~ claque|coup|gifle`,
  `${thing} va|allait|pourrait me tuer|crever`,
  'je me tape|cogne|bat|frappe|enferme|enfermais|menace|brûle|mords|maltraite|terrorise|gifle',
  'ma|me|nous|mont tapé|tape|tapait|tapée dans|sur lœil|loeil|les|le > nerfs|système|.|,|et',
  'ma|me|nous battu|battue|bat|battait au|aux|à > échecs|cartes|tennis|jeu|ping|foot|poker|billard|scrabble|dames|console',
  'ma|me|mavait serré|serrée|serre|tenu|tenue|tient|pris|prise|prend|attrapé ~ dans ses|leurs|les bras',
  'ma|me|mavait|mont mis|met|donné|donne|donnait|filé|passé|foutu ~ coup|coups de main|fil|pouce|fouet|vieux|téléphone|jeune|barre|frais|blues',
  'coup de poing sur|dans la|le table|mur',
  'mis|met|mettre|mettait|mettent ~ couple|relation|confiance|mariage|amitié|carrière|projet|emploi ~ en danger',
  'couple|relation|confiance|mariage|amitié|carrière|projet|emploi|mariage est|était|sont en danger',
  'en danger de disparition|faillite|couler',
  'menace|menacé|menaçait|menacer de me|se|nous|tout? partir|quitter|divorcer|rompre|démissionner|séparer|arrêter',
  'ma|me|nous|mavait menacé|menacée|menace|menaçait de me|se|nous|tout? partir|quitter|divorcer|rompre|démissionner|séparer|arrêter',
  'me|nous laisse|laissait|laissera pas|plus|jamais partir|sortir tôt|avant|plus',
  'peur quil|quelle|quils me|nous fasse encore|à ~ mal',
  'me|nous suit dans|depuis|jusque ~ idée|projet|instagram|choix|réseaux|équipe|thérapie|kiné',
  'viol de ma|mon|la|notre|son confiance|intimité|vie|secret|correspondance',
  'peur pour mes|leur|sa examens|avenir|carrière|santé',
  'suis|étais|sommes pas en sécurité financière|matérielle',
  'pris|prends|reçu un|une|des|de coup|claque|gifle de|en|avec|monumentale|énorme|morale > vieux|main|fil|soleil|voyant|lisant|cette|sa',
  // of harm to others: denied, feared or brought about by something done
  `${no} le|la|les|te|lui|leur|vous tuer|frapper|buter|gifler|taper|poignarder|casser|étrangler|faire|pourrir|gâcher ~ mal|payer|vie|gueule`,
  `${no} le|la|les|te|vous tuer|frapper|buter|gifler|taper|poignarder|étrangler`,
  `${no} lui|leur|te|vous faire du|très mal`,
  `${no} faire du mal à|a _`,
  `${no} me venger|vengerai|venge`,
  `${no} vengeance|revanche`,
  `${no} quil|quelle|quils|quelles ~ souffre|souffrent|meure|paye|paie|crève|regrette`,
  `${no} mérite|méritait de souffrir|mourir|crever`,
  `${no} ruiner|détruire|pourrir|briser|gâcher sa|leur|son _`,
  `${no} lui|leur faire|ferai payer`,
  'savais|voyais que ~ te|lui|leur faire du mal',
  'peur de lui|leur|te|vous faire du mal > .|,|en|si|quand|encore|avec|un',
  'film|films|roman|série|histoire|histoires|livre de vengeance',
  'le taper|frapper à|au|sur|en > clavier|machine|ordinateur',
  'les taper|frapper à|au|sur > clavier|machine|ordinateur',
  'la taper à',
  'veux|voudrais|envie|prendre|prendrai ~ revanche au|aux|sur > tennis|cartes|échecs|jeu|la|vie',
  'me le paye|paie|paiera|payer en|par|comptant|avec|dès|la|demain|ce|lundi',
]);
