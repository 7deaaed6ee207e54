import type { MinimisingReason } from '@/core/model/phrases';

/** What tells it without the one who did it. German. */
export const passive = [
  {
    id: 'mistakes-were-made',
    family: 'passive',
    phrases: [
      'wurden fehler gemacht',
      'es wurden fehler gemacht',
      'sind fehler passiert|geschehen|gemacht|unterlaufen',
      'fehler passieren|wurden|sind|geschehen > nun|halt|eben|einfach|.|,|gemacht|passiert|jedem|mal',
      'es|da wurde|wurden ~ gesagt|gelogen|getan|verschwiegen',
      'vertrauen wurde|ist ~ gebrochen|zerbrochen|verletzt|verloren',
      'du wurdest ~ verletzt|enttäuscht|belogen',
    ],
    reason: 'In diesem Satz steht niemand, der es getan hat.',
    gentler: '„Ich habe einen Fehler gemacht. Ich habe dich belogen.“',
  },
  {
    id: 'it-happened',
    family: 'passive',
    phrases: [
      'es|das ist|war einfach|halt|eben|plötzlich|irgendwie|so so? passiert|geschehen',
      'ist|war es|das einfach|halt|eben|plötzlich|irgendwie|so so? passiert|geschehen',
      'sowas|so was|etwas|solche dinge? passiert|passieren',
      'kam|kommt eins|eines|das zum|eine anderen|andere zum? andere?',
      'führte eins zum anderen',
      'hat sich einfach|halt|eben|irgendwie so? ergeben|entwickelt',
      'ging alles so|zu schnell',
    ],
    reason: 'Dinge geschehen hier nicht von selbst.',
    gentler: '„Ich habe es geschehen lassen, und ich hätte aufhören können.“',
  },
  {
    id: 'out-of-hand',
    family: 'passive',
    phrases: [
      'aus dem ruder gelaufen|geraten',
      'aus dem ruder',
      'außer|ausser kontrolle geraten?',
      'verselbstständigt|verselbständigt',
    ],
    reason: 'Es lässt weg, wer am Ruder war.',
    gentler: '„Ich bin jedes Mal weitergegangen und habe es dir verheimlicht.“',
  },
] as const satisfies readonly MinimisingReason[];
