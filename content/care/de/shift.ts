import type { MinimisingReason } from '@/core/model/phrases';

/** What hands it over to the other person. German. */
export const shift = [
  {
    id: 'you-werent',
    family: 'shift',
    phrases: [
      'du warst ja|doch|auch? nie|nicht|kaum|ständig|immer|selten',
      'du hast|hattest mir|mich|dich|ja|doch? nie|kaum|ständig|immer',
      'du bist ja|doch|auch? nie|ständig|immer|kaum',
    ],
    reason: 'Das schiebt den Grund zur anderen Person hinüber.',
    gentler: '„Ich fühlte mich allein und habe es nicht gesagt. Was danach kam, war meine Entscheidung.“',
  },
  {
    id: 'you-made-me',
    family: 'shift',
    phrases: [
      'du hast mich ~ dazu gebracht|getrieben|gezwungen|gedrängt',
      'du hast mich ~ getrieben|provoziert',
      'du hast mir keine andere? wahl',
      'mir blieb ja|doch? nichts|keine anderes|andere|wahl ~ übrig|wahl',
      'du bist schuld',
      'das|es liegt|lag auch? an dir',
      'deine schuld > ,|.|dass',
      'deinetwegen',
    ],
    reason: 'Es gibt die Entscheidung jemand anderem in die Hand.',
    gentler: '„Ich habe mich dafür entschieden.“',
  },
  {
    id: 'because-you',
    family: 'shift',
    phrases: ['weil du', 'wegen dir', 'wegen deiner|deinem|deines', 'da du'],
    reason: 'Ein Grund, der mit „du“ beginnt, kann wie ein Vorwurf klingen.',
    gentler: '„Ich habe es getan. Über das, was mir gefehlt hat, hätte ich reden können.“',
  },
  {
    id: 'if-you-had',
    family: 'shift',
    phrases: [
      'wenn du ~ hättest|haettest|wärst|waerst|würdest',
      'wenn du ~ gewesen wärst|wärest',
      'hättest|haettest du',
      'wärst|waerst|wärest du',
    ],
    reason: 'Es macht den Schaden von etwas abhängig, das die andere Person nicht getan hat.',
    gentler: '„Ich hätte es dir sagen können und habe es nicht getan.“',
  },
  {
    id: 'you-also',
    family: 'shift',
    phrases: [
      'du hast|hattest|machst|warst ja|doch? auch',
      'du ja|doch? auch',
      'du bist auch|selbst|selber nicht? besser|unschuldig|schuld|kein',
      'und was ist mit dir',
      'du etwa nicht',
    ],
    reason: 'Was sie getan hat, kann ein eigenes Gespräch haben. Hier wiegt es gegen die Entschuldigung.',
    gentler: '„Hier geht es um das, was ich getan habe.“',
  },
  {
    id: 'we-both',
    family: 'shift',
    phrases: [
      'wir haben|hatten|sind|waren ja|doch|eben? beide',
      'wir beide haben|hatten|sind|waren|tragen',
      'beide > fehler|schuld|verantwortlich',
      'gehören|gehoeren ja|doch|immer? immer? zwei',
    ],
    reason: 'Geteilte Schuld kann den eigenen Teil ungesagt lassen.',
    gentler: '„Mein Teil daran ist meiner, was auch sonst wahr ist.“',
  },
] as const satisfies readonly MinimisingReason[];
