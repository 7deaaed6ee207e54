import type { MinimisingReason } from '@/core/model/phrases';

/** What makes it smaller than it was. English. */
export const minimise = [
  {
    id: 'just',
    family: 'minimise',
    phrases: ['just'],
    reason: 'This little word can make what happened sound small.',
    gentler: 'The sentence often says more without it: “I wrote to them, and hid it.”',
  },
  {
    id: 'only',
    family: 'minimise',
    phrases: ['only', 'merely'],
    reason: 'This can sound as if the hurt were out of proportion.',
    gentler: 'The plain fact is enough: “It happened twice.”',
  },
  {
    id: 'at-least',
    family: 'minimise',
    phrases: [
      'at least > i|im|ive|id|it|its|you|youre|we|he|she|they|that|this|there|nobody|nothing|now|someone|my',
    ],
    reason: 'It points at something worse, so that this looks better.',
    gentler: '“What I did hurt you. I do not want to compare it away.”',
  },
  {
    id: 'nothing',
    family: 'minimise',
    phrases: [
      'it|that|this|there was|is nothing',
      'its|thats|theres nothing',
      'didnt|doesnt|not mean anything|a? thing?',
      'meant|means nothing',
      'nothing really? happened',
      'not|wasnt|isnt that bad',
    ],
    reason: 'To the person who was hurt it was something.',
    gentler: '“It mattered, because it hurt you.”',
  },
  {
    id: 'big-deal',
    family: 'minimise',
    phrases: ['not|no|isnt|wasnt such? a? big deal', 'not|isnt|wasnt the end of the world'],
    reason: 'How big it is can be said by the one it happened to.',
    gentler: '“I see that this was big for you.”',
  },
  {
    id: 'one-time',
    family: 'minimise',
    phrases: ['one time', 'happened once', 'it happened once', 'once or twice', 'one mistake|slip'],
    reason: 'Counting it small can sound like asking for less anger.',
    gentler: '“I did it. Once was enough to break what we had.”',
  },
  {
    id: 'overreacting',
    family: 'minimise',
    phrases: [
      'youre|you are|were? being? over? reacting|overreacting',
      'you overreact|overreacted',
      'overreacting > to|about',
      'too sensitive',
      'youre|you are|were? being? so|too|very? sensitive|dramatic|oversensitive',
      'blew|blowing|blow it|this out of proportion',
      'making|made a|too big? much|fuss|scene > of|about|out',
    ],
    reason: 'It judges their feeling instead of hearing it.',
    gentler: '“Your reaction makes sense to me, given what I did.”',
  },
] as const satisfies readonly MinimisingReason[];
