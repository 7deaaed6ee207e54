import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 8: three short screens; the kind line alone is kept. */
export const selfCompassion: Practice = {
  id: 'self-compassion',
  theme: 'compassion',
  role: 'both',
  stages: ['S1', 'S2', 'S3', 'S4'],
  saves: 'item',
  minutes: [1, 2],
  steadies: true,
  name: 'A kind minute',
  purpose: 'To meet a hard moment with a little warmth.',
  takes: 'Nothing, or one kind line.',
  safety: 'If kindness stings today, stopping is the kind thing.',
  closing: 'Kept. Your line can meet you again on a hard day.',
  title: 'line',
  none: 'No kind line yet. One may come to you some day.',
  steps: [
    {
      id: 'hard',
      title: 'This is hard',
      fields: [
        {
          kind: 'say',
          id: 'hard-says',
          label: 'This is hard',
          text: [
            'Something hurts right now.',
            'It may be there. Nothing has to be done about it for a breath or two.',
          ],
        },
      ],
    },
    {
      id: 'others',
      title: 'Others know this too',
      fields: [
        {
          kind: 'say',
          id: 'others-says',
          label: 'Others know this too',
          text: [
            'In this same hour, other people feel something like it.',
            'You are not odd for it, and you are not alone in it.',
          ],
        },
      ],
    },
    {
      id: 'line',
      title: 'A kind line',
      says: 'What would you say to somebody dear to you? The same words may fit you.',
      fields: [
        {
          kind: 'words',
          id: 'line',
          label: 'A kind line of my own',
          most: 100,
          placeholder: 'May I be gentle with myself today.',
        },
      ],
    },
  ],
  sources: ['B12'],
};
