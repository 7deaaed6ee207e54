import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 11: a ladder of small steps that can be undone. Where talking is not safe, one's own alone. */
export const braveSteps: Practice = {
  id: 'brave-steps',
  theme: 'courage',
  role: 'hurt',
  stages: ['S3'],
  ownStepsWhenSolo: true,
  saves: 'item',
  minutes: [3, 6],
  name: 'Small brave steps',
  purpose: 'To find steps small enough to feel safe.',
  takes: 'One line and one scale.',
  safety: 'A good step can be undone. If any step could put you in danger, it does not belong here.',
  closing: 'Kept. Steps stand in order, the lowest first. None of them has a date.',
  title: 'step',
  order: 'steep',
  none: 'No step yet. “Not yet” is a full answer here.',
  steps: [
    {
      id: 'step',
      title: 'One small step',
      fields: [
        {
          kind: 'words',
          id: 'step',
          label: 'The step',
          required: true,
          most: 100,
          placeholder: 'Saying what film I would like.',
        },
        {
          kind: 'choice',
          id: 'whose',
          label: 'What kind of step it is',
          preset: 'mine',
          options: [
            { id: 'mine', name: 'By myself' },
            { id: 'others', name: 'With people I am safe with' },
            { id: 'them', name: 'With the other person', notSolo: true },
          ],
        },
        {
          kind: 'scale',
          id: 'steep',
          label: 'How scary is it?',
          low: 'hardly',
          high: 'as scary as can be',
        },
      ],
    },
    {
      id: 'net',
      title: 'A net below it',
      fields: [
        {
          kind: 'choice',
          id: 'undo',
          label: 'Could you undo it?',
          options: [
            { id: 'yes', name: 'Yes' },
            { id: 'no', name: 'No' },
          ],
        },
        { kind: 'words', id: 'plan', label: 'What I would do if it goes badly', most: 140 },
        { kind: 'words', id: 'support', label: 'Who could be near', most: 40 },
      ],
    },
  ],
  review: {
    asks: 'How was this step?',
    outcomes: [
      { id: 'done', name: 'I did it', finishes: true },
      { id: 'part', name: 'A part of it' },
      { id: 'not-yet', name: 'Not yet' },
    ],
    note: 'A line about it, if you like',
    scale: { label: 'How did it feel after?', low: 'not good', high: 'good' },
  },
  sources: ['A6', 'B13'],
};
