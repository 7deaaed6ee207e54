import { spoken } from '@/core/text/spoken';

/** The look at a week: three questions, each of them free to leave. For noticing, never for proving. */
export const weeklyWords = spoken('weeklyWords', {
  offer: 'A look at this week, if you like',
  says: 'For your own noticing. There is no right number, and every line can stay empty.',
  scales: {
    safety: {
      label: 'How safe did you feel inside?',
      name: 'felt safe inside',
      low: 'not at all',
      high: 'fully',
    },
    selfTrust: {
      label: 'How much could you trust your own sense of things?',
      name: 'trust in myself',
      low: 'not at all',
      high: 'fully',
    },
    trust: {
      label: 'How much could you rely on them, as it felt?',
      name: 'trust in them, as it felt',
      low: 'not at all',
      high: 'fully',
    },
  },
  /** The same scale inside a check-in. */
  now: { label: 'How safe do you feel inside right now?', low: 'not at all', high: 'fully' },
  noContact: 'We had no contact',
  own: 'Something of your own to watch',
  ownHint: 'Rest, steadiness, time outside',
  ownValue: 'How was it?',
  ownEnds: { low: 'very little', high: 'very much' },
  keep: 'Keep',
  later: 'Leave it',
  nothing: 'One line is enough to keep.',
} as const);
