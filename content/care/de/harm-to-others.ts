import type { Phrase } from '@/core/model/phrases';

const them = 'ihn|sie|dich|euch|alle|beide|jemanden|jemand|meinen|meine|mein|seine|seinen|ihren';
const toThem = 'ihm|ihr|dir|euch|ihnen|jemandem|jemand|allen|beiden';
const want = 'will|wollte|wollen|möchte|moechte|könnte|koennte|werde|würde|wuerde|würd|muss|gleich|bald';
const strike =
  'umbringen|töten|toeten|erschlagen|schlagen|verprügeln|verpruegeln|zusammenschlagen|erwürgen|erwuergen|würgen|abstechen|erstechen|erschießen|erschiessen|vergiften|kaltmachen|fertigmachen|vernichten|totschlagen|abknallen';

/** Harm to somebody, and payback, as people write it in German (guidance, section 5, crisis content). */
export const harmToOthers: readonly Phrase[] = [
  `${want} ~ ${them} ~ ${strike}`,
  'will|möchte|moechte|könnte|werde|würde|wuerde|muss ~ ihn|sie|dich|euch|alle|jemanden|beide ~ verletzen',
  'will|möchte|könnte|werde|würde|muss ~ den|die|diese|diesen ~ umbringen|töten|erschlagen|verprügeln|erwürgen|abstechen|erstechen|erschießen|kaltmachen',
  'wie ich ihn|sie|dich|beide|den|die ~ verprügle|verprügel|schlage|umbringe|erwürge|töte|würge|ersteche',
  `${them} ~ umzubringen|erwürgen|abzustechen|erschießen|töten > .|,|will|könnte|möchte|würde|und`,
  `${them} ~ umbringen|töten|schlagen|verprügeln|erwürgen|abstechen will|möchte|könnte|werde|würde`,
  `bring|bringe ihn|sie|dich|euch|beide|alle ~ um`,
  `schlag|schlage|steche|stech|erschieße|erwürge|verprügle|verprügel|vergifte ihn|sie|dich|beide|alle > ~ .|,|tot|ab|zusammen|und|wenn`,
  `will|möchte|moechte|werde ~ ${toThem} ~ wehtun|weh|antun|schaden|zufügen`,
  `ich könnte|koennte|würde|wuerde|muss ~ ${toThem} ~ wehtun|weh|antun|schaden|zufügen`,
  `könnte|koennte|würde|wuerde|muss ich ~ ${toThem} ~ wehtun|weh|antun|schaden|zufügen`,
  'wollte ich? ihm|ihr|ihnen|jemandem ~ wehtun|weh|antun|schaden|zufügen',
  `${toThem} ~ wehtun|antun|schaden will|möchte|könnte|werde|würde`,
  `${toThem} etwas|was|schlimmes antue|antun|anzutun|antu|antäte`,
  'lust|drang|gedanke|gedanken|fantasie|fantasien ~ ,? ~ ihn|sie|ihm|ihr ~ zu? schlagen|verletzen|töten|umzubringen|wehzutun|verprügeln',
  'heimzahlen|heimgezahlt|heimzuzahlen|heimzahle',
  'zahl|zahle es|ihm|ihr|dir|das|denen ~ heim',
  'rache|rächen|raechen|räche|gerächt|rachsüchtig|vergeltung|rachegedanken|rachefantasien|rachegelüste|rachepläne|rachsucht',
  'soll|sollen|sollst|möge ~ leiden|büßen|buessen|bluten|sterben|verrecken|krepieren|draufgehen|verrotten|brennen',
  'soll|sollen|sollst|wird|werden|wirst ~ dafür|dafuer ~ bezahlen|zahlen|büßen|buessen|bluten|leiden',
  'hoffe|wünsche|wünschte|wuensche|hoffentlich ,? dass? er|sie|beide|du|ihr ~ stirbt|leidet|leiden|sterben|verreckt|verrecken|krepiert|draufgeht|stürben',
  'will|möchte|wünschte ,? dass? er|sie|beide|du ~ leidet|leiden|stirbt|leidest|sterben|bezahlt|büßt|tot',
  'hoffentlich stirbt|leidet|verreckt|krepiert|sterben|verrecken|leiden',
  `wünsche|wünschte|wünsch|wuensche ${toThem} ~ tod|pest|krebs|schlechte|schlimmste|hölle`,
  'ihm|ihr|ihnen|dir ~ den tod > .|,|wünsche|wünschte|an',
  'sein|ihr|dein|seine|ihre|deine|ihren|seinen|deinen|deren leben|karriere|ruf|ehe|beziehung|existenz|glück ~ zerstören|zerstoeren|zerstöre|ruinieren|ruiniere|vernichten|vernichte|kaputtmachen',
  'leben zur hölle machen|mache|gemacht > .|,|und|will|werde',
  'mach|mache ihn|dich|beide|euch ~ fertig|kaputt|kalt',
  'mach|mache sie ~ kaputt|kalt',
  'sein|ihr|dein|seine|ihre|deine|seinen|ihren|deinen auto|wagen|reifen|sachen|kleider|handy|haus|wohnung|zeug|roller ~ zerkratzen|zerkratze|zerstechen|zersteche|anzünden|anzuenden|zünde|zerstören|verbrennen|zerschneiden|demolieren|zerschlagen|zertrümmern|kaputtschlagen',
  `${toThem} ~ eine|eins|in ~ reinhauen|knallen|scheuern|fresse|verpassen|reinschlagen|reinhaue`,
  'geh|gehe auf ihn|sie|dich ~ los',
  'auf ihn|sie|dich ~ losgehen|loszugehen|losgehe',
];
