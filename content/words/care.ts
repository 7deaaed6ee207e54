import { spoken } from '@/core/text/spoken';

/** What stands beside somebody's writing when it may be heavy. It reads well to anybody: it may come without need. */
export const careWords = spoken('careWords', {
  line: 'If it helps to talk to somebody, people are there.',
  link: 'Help',
  heading: 'Something beside your words',
  card: 'This sounds heavy. If a part of you is thinking of harming yourself, or somebody is putting you in danger, there are people you can talk to right now.',
  kept: 'Your words stay here as you wrote them, and nobody else has seen them.',
  urge: 'Strong urges pass. It can help to talk to somebody before acting on one.',
  numbers: 'Show numbers',
  notNow: 'Not now',
  hush: 'Don’t show again for this entry',
} as const);

/** What stands below an apology when a phrase in it may land badly. */
export const findingsWords = spoken('findingsWords', {
  heading: 'Phrases that may land differently than you mean them',
  lead: 'Suggestions, no more. What you wrote stays as it is unless you change it, and none of this is kept.',
  one: 'One phrase may land differently than you mean it.',
  other: '{n} phrases may land differently than you mean them.',
  none: '',
  dismiss: 'Leave it as it is',
  dismissNamed: 'Leave “{phrase}” as it is',
  dismissed: 'Left as it is.',
} as const);
