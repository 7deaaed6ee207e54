import type { MinimisingReason } from '@/core/model/phrases';

/** What promises more than anybody can keep. English. */
export const grand = [
  {
    id: 'always',
    family: 'grand',
    phrases: ['i|we will|shall always', 'ill|well always', 'from now|then on ~ always', 'promise ~ always'],
    reason: '“Always” is more than anybody can promise.',
    gentler: '“This week I will … You will be able to see it.”',
  },
  {
    id: 'never-again',
    family: 'grand',
    phrases: [
      'never again',
      'i|we will never|not ~ again',
      'ill|well|wont never? ~ again',
      'never ~ again > i promise|swear',
    ],
    reason: 'One small promise that is kept says more than a large one.',
    gentler: '“When I feel the pull again, I will tell you the same day.”',
  },
  {
    id: 'anything',
    family: 'grand',
    phrases: [
      'anything|whatever|everything you want|need|ask|say|like',
      'do|give anything|whatever|everything you want|need|ask|say|like',
      'do|give anything',
    ],
    reason: 'Everything is hard to keep, and hard to believe.',
    gentler: '“Here is one thing I will change: …”',
  },
  {
    id: 'whatever-it-takes',
    family: 'grand',
    phrases: [
      'whatever it takes',
      'no matter what',
      'rest of my life > making|to|proving|showing',
      'i swear > on|to god|that|i',
    ],
    reason: 'A large vow can leave the first step unsaid.',
    gentler: '“My first step is …, and I will have done it by Sunday.”',
  },
] as const satisfies readonly MinimisingReason[];
