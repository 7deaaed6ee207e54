import { spoken } from '@/core/text/spoken';

/** What stands behind "Why this one?". {braces} are filled in. */
export const whyWords = spoken('whyWords', {
  heading: 'Why this one?',
  reasons: {
    own: 'You wrote it yourself.',
    soothing: 'You named something hard. After that, only what steadies comes.',
    'hard-date': 'You marked today as a day for steadying things only.',
    liked: 'You asked for more like this.',
    close: 'You keep it close.',
    rested: 'Nothing on this theme has come for a while.',
    feeling: 'You named “{word}”, and it sits well with that.',
    lean: 'You named “{word}”. Its theme is one that can help there.',
    stage: 'You said you are in “{stage}”.',
  },
  idea: 'The idea: {sections}.',
  ideaFrom: '{section} (from {article})',
  more: 'More like this',
  less: 'Less like this',
  never: 'Not again',
  close: 'Keep it close',
  back: 'Back to it',
  justWrite: 'Write freely instead',
} as const);
