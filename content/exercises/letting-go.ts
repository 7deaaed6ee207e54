import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 7: needs are asked for, timetables and outcomes may be loosened, standards stay. */
export const lettingGo: Practice = {
  id: 'letting-go',
  theme: 'expectations',
  role: 'hurt',
  stages: ['S3'],
  saves: 'item',
  minutes: [3, 6],
  name: 'Holding on, loosening',
  purpose: 'To look at what you expect, and choose what stays.',
  takes: 'One line and one choice.',
  safety: 'Loosening one expectation is not lowering your standards. What you need may stay a need.',
  closing: 'Kept. “Not yet” is a full answer.',
  title: 'hope',
  none: 'Nothing here. If an expectation weighs on you, it could go on this list.',
  steps: [
    {
      id: 'hope',
      title: 'What do you find yourself expecting?',
      fields: [
        { kind: 'words', id: 'hope', label: 'The expectation', required: true, most: 140 },
        {
          kind: 'choice',
          id: 'whose',
          label: 'Whose is it?',
          options: [
            { id: 'mine', name: 'Mine' },
            { id: 'theirs', name: 'The other person’s' },
            { id: 'others', name: 'Somebody else’s' },
          ],
        },
      ],
    },
    {
      id: 'stance',
      title: 'What would you like to do with it?',
      fields: [
        {
          kind: 'choice',
          id: 'stance',
          label: 'For now',
          options: [
            { id: 'keep', name: 'It stays a need' },
            { id: 'loosen', name: 'I loosen it' },
            { id: 'not-yet', name: 'Not yet' },
          ],
        },
        {
          kind: 'words',
          id: 'free',
          label: 'What loosening it might free',
          when: { field: 'stance', is: ['loosen', 'not-yet'] },
          most: 140,
        },
      ],
    },
  ],
  review: {
    asks: 'How does it sit with you today?',
    outcomes: [
      { id: 'loosen', name: 'I could loosen it', finishes: true },
      { id: 'keep', name: 'It stays as a need' },
      { id: 'not-yet', name: 'Not yet' },
    ],
    note: 'A line about it, if you like',
  },
  back: [
    {
      kind: 'look',
      after: 30,
      every: 30,
      while: { field: 'stance', is: ['not-yet'] },
      says: 'You said “not yet” to this some weeks ago. It may well be the same today.',
    },
  ],
  becomes: [
    {
      from: 'hope',
      to: 'boundaries',
      field: 'need',
      when: { field: 'stance', is: ['keep'] },
      name: 'As a boundary',
    },
    {
      from: 'hope',
      to: 'boundaries',
      field: 'need',
      also: { field: 'kind', value: 'request' },
      when: { field: 'stance', is: ['keep'] },
      name: 'As a request',
    },
  ],
  sources: ['B11'],
};
