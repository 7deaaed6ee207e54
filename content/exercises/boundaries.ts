import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 2: limits and requests, looked at again now and then. */
export const boundaries: Practice = {
  id: 'boundaries',
  theme: 'boundaries',
  role: 'both',
  stages: ['S1', 'S2', 'S3', 'S4'],
  saves: 'item',
  minutes: [3, 6],
  name: 'A boundary of mine',
  purpose: 'To say what looks after you, and what you will do.',
  takes: 'Two short lines, the rest is optional.',
  safety:
    'A boundary is about what you do, not about what somebody else does. Keeping it to yourself can be the safe way.',
  closing: 'Kept. You can change it whenever it stops fitting.',
  title: 'need',
  none: 'No boundary here yet. One about a small thing is a fine beginning.',
  steps: [
    {
      id: 'need',
      title: 'What do you need?',
      fields: [
        {
          kind: 'choice',
          id: 'kind',
          label: 'What it is about',
          options: [
            { id: 'contact', name: 'Contact' },
            { id: 'behaviour', name: 'How we treat each other' },
            { id: 'request', name: 'Something I ask for' },
            { id: 'digital', name: 'Phone and online' },
            { id: 'home', name: 'Money or home' },
            { id: 'time', name: 'Time' },
          ],
        },
        {
          kind: 'text',
          id: 'need',
          label: 'What I need',
          required: true,
          most: 200,
          placeholder: 'Evenings without that subject.',
        },
      ],
    },
    {
      id: 'will',
      title: 'What you will do',
      says: 'One shape is “If … happens, I will …”. The second half is in your own hands.',
      fields: [{ kind: 'text', id: 'will', label: 'If … I will …', most: 200 }],
    },
    {
      id: 'when',
      title: 'From when, and a look later',
      says: 'All of this may stay open.',
      fields: [
        {
          kind: 'choice',
          id: 'told',
          label: 'Have you told them?',
          options: [
            { id: 'no', name: 'No' },
            { id: 'yes', name: 'Yes' },
            { id: 'not-needed', name: 'No need' },
          ],
        },
        { kind: 'date', id: 'start', label: 'It begins on', preset: 0 },
        {
          kind: 'date',
          id: 'review',
          label: 'A day to look at it again',
          says: 'Left empty, it does not come back by itself.',
          preset: 14,
        },
      ],
    },
  ],
  review: {
    asks: 'How has it been with this boundary?',
    outcomes: [
      { id: 'respected', name: 'Respected' },
      { id: 'tested', name: 'Tested' },
      { id: 'crossed', name: 'Crossed' },
      { id: 'changed', name: 'I changed it' },
    ],
    note: 'A line about it, if you like',
  },
  back: [
    {
      kind: 'look',
      field: 'review',
      every: 14,
      says: 'You wanted to look at this boundary again around now.',
    },
  ],
  sources: ['A11', 'A12', 'B4', 'C6'],
};
