import type { Translated } from '@/content/translated';
import type { careWords as englishCare, findingsWords as englishFindings } from '@/content/words/care';

/** What stands beside somebody's writing when it may be heavy, in German. It reads well to anybody. */
export const careWords = {
  line: 'Wenn es hilft, mit jemandem zu reden: Es sind Menschen da.',
  link: 'Hilfe',
  heading: 'Etwas neben deinen Worten',
  card: 'Das klingt schwer. Wenn ein Teil von dir daran denkt, dir etwas anzutun, oder wenn du durch jemanden in Gefahr bist: Es gibt Menschen, mit denen du jetzt gleich reden kannst.',
  kept: 'Deine Worte bleiben hier, so wie du sie geschrieben hast. Niemand sonst hat sie gesehen.',
  urge: 'Auch ein starker Drang geht vorüber. Es kann helfen, vorher mit jemandem zu reden.',
  numbers: 'Nummern zeigen',
  notNow: 'Jetzt nicht',
  hush: 'Bei diesem Eintrag nicht mehr zeigen',
} as const satisfies Translated<typeof englishCare>;

/** What stands below an apology when a phrase in it may land badly, in German. */
export const findingsWords = {
  heading: 'Stellen, die anders ankommen können, als du sie meinst',
  lead: 'Das sind Vorschläge, mehr nicht. Dein Text bleibt, wie er ist, solange du ihn nicht änderst. Nichts davon wird gespeichert.',
  one: 'Eine Stelle kann anders ankommen, als du sie meinst.',
  other: '{n} Stellen können anders ankommen, als du sie meinst.',
  none: '',
  dismiss: 'So lassen',
  dismissNamed: '„{phrase}“ so lassen',
  dismissed: 'Bleibt so.',
} as const satisfies Translated<typeof englishFindings>;
