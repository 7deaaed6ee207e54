import type { MinimisingReason } from '@/core/model/phrases';

/** What hands it over to the other person. English. */
export const shift = [
  {
    id: 'you-werent',
    family: 'shift',
    phrases: [
      'you werent|wasnt',
      'you were not|never',
      'you never > listened|cared|tried|wanted|showed|helped|gave|had',
    ],
    reason: 'This moves the reason over to the other person.',
    gentler: '“I felt alone, and did not say so. What I did next was my choice.”',
  },
  {
    id: 'you-made-me',
    family: 'shift',
    phrases: ['you made|make me', 'you drove|pushed|forced me > to|into', 'you left me no choice'],
    reason: 'It hands the choice to somebody else.',
    gentler: '“I chose to do this.”',
  },
  {
    id: 'because-you',
    family: 'shift',
    phrases: ['because|cause|cos you|youre|youd|youve', 'because of you', 'because of what you did|said'],
    reason: 'A reason that starts with “you” can sound like blame.',
    gentler: '“I did it because I was afraid to tell you the truth.”',
  },
  {
    id: 'if-you-had',
    family: 'shift',
    phrases: [
      'if you had|hadnt|havent',
      'if youd',
      'had you|you not > been|listened|told|asked|paid|cared|shown',
    ],
    reason: 'It makes the harm depend on something they did not do.',
    gentler: '“I could have told you, and I did not.”',
  },
  {
    id: 'you-also',
    family: 'shift',
    phrases: ['you also', 'you did it? too', 'youve also', 'youre no better', 'what about what? you'],
    reason: 'What they did can have its own talk. Here it weighs against the apology.',
    gentler: '“This is about what I did.”',
  },
  {
    id: 'we-both',
    family: 'shift',
    phrases: [
      'we both > made|did|have|had|lied|messed|said|hurt|failed|played|contributed|got|share|screwed|were|are',
      'weve both',
      'takes two',
      'both of us > made|did|have|had|lied|messed|said|hurt|failed|are|were',
    ],
    reason: 'Shared blame can leave yours unsaid.',
    gentler: '“My part in this is mine, whatever else is true.”',
  },
] as const satisfies readonly MinimisingReason[];
