import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 13: together or on one's own, both as good. */
export const newChapter: Practice = {
  id: 'new-chapter',
  theme: 'renewal',
  role: 'both',
  stages: ['S4'],
  saves: 'plan',
  forms: [
    {
      id: 'alone',
      role: 'both',
      name: 'On my own',
      says: 'A life that fits you, whoever is in it.',
    },
    {
      id: 'together',
      role: 'both',
      paths: ['repairing'],
      needsSafe: true,
      name: 'Together',
      says: 'A new version of what you two have, and not the old one back.',
    },
  ],
  minutes: [8, 20],
  deep: true,
  name: 'A new chapter',
  purpose: 'To picture what you want from here.',
  takes: 'Two or three short texts, and a day to picture.',
  closing: 'Kept. It is a picture, and pictures may change.',
  title: 'day',
  none: 'Nothing here yet.',
  steps: [
    {
      id: 'keep',
      title: 'What stays, and what stays behind',
      fields: [
        { kind: 'text', id: 'keep', label: 'What I would like to keep', most: 300 },
        { kind: 'text', id: 'leave', label: 'What I would like to leave behind', most: 300 },
      ],
    },
    {
      id: 'agreements',
      title: 'New agreements',
      fields: [
        {
          kind: 'lines',
          id: 'with-me',
          label: 'An agreement with myself',
          forms: ['alone'],
          count: 5,
          most: 120,
        },
        {
          kind: 'lines',
          id: 'with-them',
          label: 'An agreement for us both',
          says: 'Each one is an idea until both of you say yes to it.',
          forms: ['together'],
          count: 5,
          most: 120,
        },
      ],
    },
    {
      id: 'day',
      title: 'A day half a year from now',
      says: 'An ordinary one that feels like yours. What is in it?',
      fields: [{ kind: 'text', id: 'day', label: 'That day', most: 500 }],
    },
  ],
  review: {
    asks: 'Does this picture fit you today?',
    outcomes: [
      { id: 'fits', name: 'It fits' },
      { id: 'changed', name: 'Some of it has changed' },
      { id: 'rest', name: 'It rests for now' },
    ],
    note: 'A line about it, if you like',
  },
  back: [
    { kind: 'look', after: 60, every: 60, says: 'Your picture of a new chapter could have a second look.' },
  ],
  becomes: [
    { from: 'with-me', to: 'boundaries', field: 'need', name: 'As a boundary' },
    { from: 'with-them', to: 'boundaries', field: 'need', name: 'As a boundary' },
    { from: 'with-me', to: 'promises', field: 'promise', form: 'own', name: 'As a promise' },
    { from: 'with-them', to: 'promises', field: 'promise', form: 'own', name: 'As a promise' },
  ],
  sources: ['A6', 'A21', 'C11', 'C13'],
};
