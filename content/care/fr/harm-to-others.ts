import { spellPhrases } from '@/core/care/spell-phrases';
import type { Phrase } from '@/core/model/phrases';

const wish =
  'veux|veu|jveux|jveu|voudrais|jvoudrais|aimerais|envie|envi|vais|va|pourrais|rêve|rêvais|pense|imagine|prêt|prête|capable|compte|voulais|vouloir|mempêcher|failli|peur|espère|souhaite|idée|jure';

/** Harm to somebody, and payback. French (guidance, section 5, crisis content). `létrangler` is *l’étrangler*. */
export const harmToOthers: readonly Phrase[] = spellPhrases([
  `${wish} ~ < le|la|les|te|vous tuer|frapper|buter|cogner|tabasser|gifler|poignarder|défoncer|massacrer|démolir|taper|planter|crever|fracasser|défigurer|flinguer|étrangler|étouffer|empoisonner|cramer`,
  `${wish} ~ < létrangler|légorger|lempoisonner|lécraser|lattaquer|lassassiner|létriper|létouffer|légorger|lagresser`,
  'le|la|les tuerai|tuerais|buterai|buterais|bute|massacrerai|défoncerai|défoncerais|frapperai|étranglerais|étranglerai',
  `${wish} ~ < tuer|frapper|poignarder|buter|étrangler quelquun|son|sa|mon|ma|cette|ce|tout`,
  'lui|leur|te casser|péter|défoncer|démonter|exploser|arracher|refaire|éclater|fracasser|foutre|mettre|coller|pète|casse|mettrai|casserai ~ gueule|tête|dents|figure|visage|portrait|yeux|claque|gifle|poing|mâchoire|genoux|jambes',
  `${wish} ~ < lui|leur|te|vous faire du|très mal`,
  `${wish} ~ < faire du mal à|a quelquun|lui|elle|eux|mon|ma|mes|cette|ce|des|un|une|son|sa`,
  'vais lui|leur|te faire mal|regretter',
  `${wish} ~ < lui|leur faire mal`,
  `${wish}|mérite|faudrait ~ < quil|quelle|quils|quelles ~ souffre|souffrent|crève|crèvent|meure|meurent|paye|paie|payent|paient|saigne|regrette`,
  'mérite|méritent|méritait de souffrir|mourir|crever',
  'me venger|venge|vengerai|vengerais|vengeais',
  'vengeance',
  'envie|veux|prendre|prendrai|voudrais ~ < revanche',
  'lui|leur faire|ferai|ferais|fera payer > .|,|ça|ce|cela|cher|pour|et|tout|au',
  'me le paiera|paieront|payera|payer|paiera|paye|paie',
  'il|elle|ils va|vont le? payer > .|,|cher|ça',
  'lui|leur rendre la|coup|le pareille|pour|mal',
  `${wish} ~ < ruiner|détruire|pourrir|briser|bousiller|gâcher|démolir|saboter|saccager sa|leur|son vie|carrière|réputation|mariage|existence|couple|boulot|travail|voiture`,
  'lui|leur pourrir|gâcher|bousiller la|sa vie|existence',
  `${wish} ~ < crever|brûler|rayer|casser|saccager|cramer|exploser|découper ses|sa|son|leur|leurs pneus|voiture|maison|affaires|vêtements|appart|appartement|vitres|téléphone|ordi`,
]);
