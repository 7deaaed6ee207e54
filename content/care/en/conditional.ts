import type { MinimisingReason } from '@/core/model/phrases';

/** What leaves open whether there was any hurt, or takes the sorry back. English. */
export const conditional = [
  {
    id: 'if-i-hurt',
    family: 'conditional',
    phrases: [
      'if anything|something|what ~ hurt|upset|offended',
      'if i|it|this|that|ive ever? hurt|upset|offended|caused|wronged',
      'if you|anyone|anybody|your feelings felt|were|was|got|feel|are hurt|upset|offended',
      'sorry < if > i|you|it|that|this|anyone|my',
    ],
    reason: '“If” leaves open whether it hurt.',
    gentler: '“I hurt you when I …”',
  },
  {
    id: 'sorry-you-feel',
    family: 'conditional',
    phrases: [
      'sorry that? you feel|felt|are|were|think|thought|took',
      'sorry that? youre|youve > upset|hurt|angry|feeling|been|mad|taken',
    ],
    reason: 'It is sorry about their feeling, not about what was done.',
    gentler: '“I am sorry for what I did.”',
  },
  {
    id: 'but',
    family: 'conditional',
    phrases: [
      ', but',
      'sorry but',
      'apologise|apologize but',
      'sorry|apologise|apologize , but|however',
      'sorry . but',
    ],
    reason: 'What comes after “but” can take back what stood before it.',
    gentler: 'A full stop there lets the apology stand.',
  },
] as const satisfies readonly MinimisingReason[];
