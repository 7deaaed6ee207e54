import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 9: up to three, about once a week, never in reply to a hard hour. */
export const goodThings: Practice = {
  id: 'good-things',
  theme: 'good',
  role: 'both',
  stages: ['S2', 'S3', 'S4'],
  saves: 'entry',
  minutes: [2, 4],
  name: 'Good things of the week',
  purpose: 'To give small good things a place beside the hard ones.',
  takes: 'Up to three short lines.',
  closing: 'Kept. They take nothing away from what is hard.',
  steps: [
    {
      id: 'good',
      title: 'Was there something good this week?',
      says: 'Very small counts. One is fine, and so is none.',
      fields: [
        {
          kind: 'lines',
          id: 'good',
          label: 'A good thing',
          required: true,
          count: 3,
          most: 80,
          placeholder: 'Soup, and somebody to share it with.',
        },
      ],
    },
    {
      id: 'why',
      title: 'What helped it happen?',
      fields: [{ kind: 'words', id: 'helped', label: 'What helped', most: 80 }],
    },
  ],
  sources: ['B10'],
};
