import type { Practice } from '@/core/model/practice';

/**
 * Guidance, section 6, 17, and section 5: offered by who broke trust, about their own things alone, with an end; either
 * may stop it. There is no field for a password or a place, and there never will be.
 */
export const openness: Practice = {
  id: 'openness',
  theme: 'transparency',
  role: 'broke',
  stages: ['S3'],
  paths: ['repairing'],
  needsSafe: true,
  saves: 'item',
  minutes: [3, 6],
  name: 'Offering openness',
  purpose: 'To offer something of your own for a while, freely.',
  takes: 'One line and an end date.',
  safety:
    'It is about what is yours alone: your own plans, your own accounts, shown by you. It is meant to end, and either of you can end it sooner.',
  closing: 'Kept. It ends by itself on its day.',
  title: 'offer',
  none: 'Nothing is offered right now. That is fine.',
  steps: [
    {
      id: 'offer',
      title: 'What could you offer?',
      says: 'Something you can show or say yourself. Keys, codes and where you are stay out of it.',
      fields: [
        {
          kind: 'words',
          id: 'offer',
          label: 'What I offer',
          required: true,
          most: 140,
          placeholder: 'Saying in the morning how my day looks.',
        },
        { kind: 'words', id: 'why', label: 'Why I offer it', most: 140 },
      ],
    },
    {
      id: 'until',
      title: 'Until when?',
      says: 'Twelve weeks is the longest. Four is often plenty.',
      fields: [
        { kind: 'date', id: 'until', label: 'It ends on', required: true, preset: 28, within: 84 },
        {
          kind: 'words',
          id: 'stop',
          label: 'How either of us can end it sooner',
          most: 140,
          placeholder: 'By saying “enough”. No reason is needed.',
        },
      ],
    },
  ],
  review: {
    asks: 'Does each of you want this to go on?',
    outcomes: [
      { id: 'both', name: 'Both of us do' },
      { id: 'not-both', name: 'Not both', finishes: true },
      { id: 'done', name: 'It has done its work', finishes: true },
    ],
    note: 'A line about it, if you like',
  },
  back: [
    {
      kind: 'look',
      field: 'until',
      ends: true,
      says: 'This offer has come to its end. A new end date would begin it again, if both want that.',
    },
  ],
  sources: ['A6', 'C5a'],
};
