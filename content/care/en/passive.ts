import type { MinimisingReason } from '@/core/model/phrases';

/** What tells it without the one who did it. English. */
export const passive = [
  {
    id: 'mistakes-were-made',
    family: 'passive',
    phrases: [
      'mistakes were|have made|happened|been made?',
      'mistakes happen',
      'things were said|done',
      'trust was broken|lost',
      'you got|were|was hurt',
    ],
    reason: 'Nobody stands in this sentence who did it.',
    gentler: '“I made a mistake. I lied to you.”',
  },
  {
    id: 'it-happened',
    family: 'passive',
    phrases: [
      'it just|simply|sort|kind? of? just? happened',
      'these|those|such things happen',
      'one thing led to another',
      'it all? happened so fast|quickly',
    ],
    reason: 'Things do not happen by themselves here.',
    gentler: '“I let it happen, and I could have stopped.”',
  },
  {
    id: 'out-of-hand',
    family: 'passive',
    phrases: ['things|it|everything got|went|spiralled|spiraled out of hand|control'],
    reason: 'It leaves out whose hand it was.',
    gentler: '“I went further each time, and kept it from you.”',
  },
] as const satisfies readonly MinimisingReason[];
