import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 16: the reader's own list, for when there is little left. */
export const selfCareMenu: Practice = {
  id: 'self-care-menu',
  theme: 'self-care',
  role: 'both',
  stages: ['S1', 'S2', 'S3', 'S4'],
  saves: 'item',
  minutes: [1, 2],
  steadies: true,
  name: 'My menu of kind things',
  purpose: 'To have small kind things at hand for a tired day.',
  takes: 'One line for each.',
  closing: 'Kept. It may be offered to you on a tired day.',
  title: 'thing',
  none: 'The menu is empty so far. A glass of water would be a fine first thing.',
  steps: [
    {
      id: 'thing',
      title: 'Something that does you good',
      fields: [
        {
          kind: 'words',
          id: 'thing',
          label: 'The kind thing',
          required: true,
          most: 60,
          placeholder: 'Tea on the step outside.',
        },
        {
          kind: 'choice',
          id: 'kind',
          label: 'What kind it is',
          options: [
            { id: 'alone', name: 'Alone' },
            { id: 'joy', name: 'For joy' },
            { id: 'people', name: 'With people' },
            { id: 'body', name: 'For the body' },
          ],
        },
        {
          kind: 'choice',
          id: 'time',
          label: 'How long it takes',
          options: [
            { id: '1', name: 'A minute' },
            { id: '5', name: 'Five minutes' },
            { id: '20', name: 'Twenty minutes' },
          ],
        },
      ],
    },
  ],
  sources: ['B9', 'C13'],
};
