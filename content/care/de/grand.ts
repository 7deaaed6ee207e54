import type { MinimisingReason } from '@/core/model/phrases';

/** What promises more than anybody can keep. German. */
export const grand = [
  {
    id: 'always',
    family: 'grand',
    phrases: [
      'ich|wir werde|werden|bin|will|möchte dich|dir|dich|ab|von|nun|jetzt|an? immer',
      'werde ich dich|dir|dich? immer',
      'ab jetzt|sofort|heute ~ immer',
      'von nun|jetzt|heute an ~ immer',
      'verspreche ~ ,? ~ immer',
      'für immer > treu|ehrlich|da|an',
    ],
    reason: '„Immer“ ist mehr, als jemand versprechen kann.',
    gentler: '„Diese Woche werde ich … Du wirst es sehen können.“',
  },
  {
    id: 'never-again',
    family: 'grand',
    phrases: [
      'nie wieder|mehr',
      'niemals wieder|mehr',
      'das|es wird ~ nie|niemals|nicht wieder|mehr',
      'ich werde|mache|tue|will ~ nie|niemals wieder|mehr',
      'kommt nicht|nie wieder|mehr vor',
    ],
    reason: 'Ein kleines Versprechen, das gehalten wird, sagt mehr als ein großes.',
    gentler: '„Wenn der alte Drang wiederkommt, sage ich es dir noch am selben Tag.“',
  },
  {
    id: 'anything',
    family: 'grand',
    phrases: [
      'alles ,? was du willst|möchtest|verlangst|sagst|brauchst|wünschst',
      'tue|tu|tun|mache|mach|täte|würde alles für|tun|machen',
      'tue|tu|mache|mach ~ alles ,? damit|um',
      'alles für dich',
      'was|wenn immer du willst|verlangst',
    ],
    reason: 'Alles ist schwer zu halten und schwer zu glauben.',
    gentler: '„Eine Sache werde ich ändern: …“',
  },
  {
    id: 'whatever-it-takes',
    family: 'grand',
    phrases: [
      'koste es ,? was es wolle',
      'ich schwöre|schwoere|schwör',
      'schwöre|schwör dir|es|bei|hoch',
      'mein ganzes? leben lang',
      'bis ans? ende meines? lebens|leben',
      'rest meines lebens',
    ],
    reason: 'Ein großer Schwur kann den ersten Schritt ungesagt lassen.',
    gentler: '„Mein erster Schritt ist …, und bis Sonntag ist er getan.“',
  },
] as const satisfies readonly MinimisingReason[];
