import type { MinimisingReason } from '@/core/model/phrases';

/** What asks the hurt person to be done with it. German. */
export const pressure = [
  {
    id: 'forgive-me',
    family: 'pressure',
    phrases: [
      'verzeih|verzeihe|vergib|verzeiht mir|uns',
      'mir ~ verzeihen|vergeben|verzeihst|vergibst|verzeihe',
      'deine verzeihung|vergebung',
      'um verzeihung|vergebung',
      'nimm ~ entschuldigung an',
      'meine entschuldigung ~ annehmen|annimmst|anzunehmen|an',
    ],
    reason: 'Die Bitte um Verzeihung verlangt etwas von dem Menschen, der verletzt wurde.',
    gentler: '„Du schuldest mir keine Antwort.“',
  },
  {
    id: 'move-on',
    family: 'pressure',
    phrases: [
      'nach vorne|vorn schauen|sehen|blicken|gucken',
      'lass uns das|es|alles|endlich ~ vergessen|abhaken|lassen|begraben',
      'lass es|das gut sein',
      'schwamm drüber|drueber',
      'hinter uns lassen|bringen|haben',
      'drüber|darüber wegkommen|hinwegkommen|hinweg|hinwegsehen',
      'damit|es|das abschließen|abhaken|ruhen',
      'neu anfangen|starten',
      'von vorne|vorn anfangen|beginnen',
      'neuanfang',
      'endlich vergessen|loslassen|weitermachen',
    ],
    reason: 'Es gibt ein Tempo vor, das die andere Person bestimmt.',
    gentler: '„Es kann dauern, so lange es dauert. Ich dränge dich nicht.“',
  },
  {
    id: 'how-many-times',
    family: 'pressure',
    phrases: [
      'wie oft soll|muss|müssen|sollen|noch',
      'wie lange soll|willst|wirst|muss|noch',
      'was soll|willst|kann|muss ich|du denn|noch? denn|noch mehr|noch|tun|machen?',
      'wann ist es endlich|mal|genug|gut',
      'irgendwann muss|ist ~ gut|schluss|genug',
    ],
    reason: 'Es lässt den Schmerz wie zu viel klingen.',
    gentler: '„Ich höre wieder zu, so oft du es sagen möchtest.“',
  },
  {
    id: 'said-sorry',
    family: 'pressure',
    phrases: [
      'ich habe|hab mich doch|ja|bereits|längst|schon|oft|mehrmals|zigmal|hundertmal|tausendmal schon|oft|mehrmals|zigmal|hundertmal|tausendmal? entschuldigt',
      'ich habe|hab doch|ja|bereits|längst|schon schon? um? gesagt|entschuldigung|sorry , dass? ~ leid',
      'ich habe|hab doch|ja|bereits|schon schon? sorry|entschuldigung gesagt',
      'habe|hab ich mich doch|ja|bereits|längst|schon schon? entschuldigt',
    ],
    reason: 'Eine Entschuldigung, die gezählt wird, wird zur Rechnung.',
    gentler: '„Es tut mir leid, und ich weiß, dass ein Mal vielleicht nicht reicht.“',
  },
] as const satisfies readonly MinimisingReason[];
