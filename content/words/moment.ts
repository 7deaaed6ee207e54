import { spoken } from '@/core/text/spoken';

/** Help in the moment: a minute and a half to land again. Nothing has to be typed, and every step can be left. */
export const momentWords = spoken('momentWords', {
  heading: 'Right here, with you',
  steps: [
    {
      id: 'feet',
      seconds: 15,
      figure: false,
      title: 'Let your feet find the floor.',
      says: 'Feel how it holds you. Press down a little, then let go. You are here, and this minute is enough.',
    },
    {
      id: 'breath',
      seconds: 40,
      figure: true,
      title: 'A slow breath in, a longer one out.',
      says: 'Follow the circle, or your own pace. If watching the breath is not for you, watch the circle alone.',
    },
    {
      id: 'see',
      seconds: 10,
      figure: false,
      title: 'Three things you can see.',
      says: 'A corner, a colour, something that does not move.',
    },
    {
      id: 'hear',
      seconds: 10,
      figure: false,
      title: 'Two sounds.',
      says: 'One near, one far away.',
    },
    {
      id: 'touch',
      seconds: 10,
      figure: false,
      title: 'One thing you can touch.',
      says: 'Cool or warm, rough or smooth. Let your hand stay there for a moment.',
    },
  ],
  next: 'Next',
  leave: 'Leave it here',
  progress: '{n} of {all}',
  figure: 'A circle that grows and shrinks slowly, as slow breath does.',
  urge: 'It is an urge to do something',
  after: {
    title: 'That was a hard moment. You are here.',
    says: 'If you like, one tap notes what set it off. Leaving it unsaid is fine.',
    saysOnly: 'You can stay here a little longer, or go on with your day.',
    what: [
      'a memory',
      'a place',
      'a song or a sound',
      'a message',
      'something said',
      'seeing them',
      'a quiet moment',
      'no idea what',
    ],
    again: 'Once more',
    done: 'Back',
    kept: 'Noted. It will not be shown to you again unless you look for it.',
    refused: 'This could not be noted: the device’s storage did not answer. Nothing else has changed.',
    help: 'If you are not safe, Help has people to talk to',
  },
} as const);
