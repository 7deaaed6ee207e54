import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 14: written on a good day for a hard one. */
export const setbackPlan: Practice = {
  id: 'setback-plan',
  theme: 'pace',
  role: 'both',
  stages: ['S2', 'S3', 'S4'],
  saves: 'plan',
  minutes: [4, 8],
  steadies: true,
  name: 'A plan for a hard day',
  purpose: 'To have your own good advice at hand when you need it.',
  takes: 'A few short lines.',
  safety: 'A hard day after better ones is common. It takes nothing back.',
  closing: 'Kept. It is one tap away on a hard day.',
  title: 'remember',
  none: 'No plan yet. A calm day is a good day for one.',
  steps: [
    {
      id: 'signs',
      title: 'How does a hard day begin?',
      fields: [
        {
          kind: 'lines',
          id: 'signs',
          label: 'An early sign',
          count: 5,
          most: 60,
          placeholder: 'I stop answering messages.',
        },
      ],
    },
    {
      id: 'helps',
      title: 'What helps then?',
      fields: [
        {
          kind: 'lines',
          id: 'helps',
          label: 'Something that helps',
          count: 5,
          most: 60,
          placeholder: 'A walk round the block.',
        },
        { kind: 'lines', id: 'people', label: 'Somebody who helps', count: 3, most: 40 },
      ],
    },
    {
      id: 'remember',
      title: 'Words for that day',
      fields: [
        { kind: 'text', id: 'remember', label: 'What I want to remember', most: 200 },
        { kind: 'words', id: 'not-today', label: 'What I will not decide that day', most: 140 },
      ],
    },
  ],
  review: {
    asks: 'Did the plan help that day?',
    outcomes: [
      { id: 'helped', name: 'It helped' },
      { id: 'some', name: 'A little' },
      { id: 'unused', name: 'I did not use it' },
    ],
    note: 'What would you like to remember next time?',
  },
  sources: ['A16', 'C12'],
};
