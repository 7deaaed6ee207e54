import type { MinimisingReason } from '@/core/model/phrases';

/** What asks the hurt person to be done with it. English. */
export const pressure = [
  {
    id: 'forgive-me',
    family: 'pressure',
    phrases: ['forgive me', 'your forgiveness', 'accept my apology'],
    reason: 'Asking for forgiveness asks something of the one who was hurt.',
    gentler: '“You owe me no answer.”',
  },
  {
    id: 'move-on',
    family: 'pressure',
    phrases: [
      'move on',
      'moving on',
      'let it go',
      'letting it go',
      'get|getting over it|this',
      'put it|this|that|all? this? behind us',
      'forget about it|this',
      'move past it|this',
      'start over|afresh',
    ],
    reason: 'It sets a pace that is theirs to set.',
    gentler: '“Take the time it takes. I will not hurry you.”',
  },
  {
    id: 'how-many-times',
    family: 'pressure',
    phrases: [
      'how many times > do|must|will|can|should|have|am|shall|more',
      'how much longer|more',
      'what more|else do you want',
      'how long are|will you',
    ],
    reason: 'It makes their hurt sound like too much.',
    gentler: '“I will listen again, as often as you need to say it.”',
  },
  {
    id: 'said-sorry',
    family: 'pressure',
    phrases: [
      'i already? said im|i? am? sorry',
      'ive already? said im|i? am? sorry',
      'i have already? said im|i? am? sorry',
      'i|ive|i already have? already? apologised|apologized',
      'i|ive have? told you im|i am? sorry',
    ],
    reason: 'An apology that is counted turns into a bill.',
    gentler: '“I am sorry, and I know that one sorry may not reach.”',
  },
] as const satisfies readonly MinimisingReason[];
