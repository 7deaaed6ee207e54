import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 10: moments in which the reader's own sense was right. */
export const trustEvidence: Practice = {
  id: 'trust-evidence',
  theme: 'self-trust',
  role: 'hurt',
  stages: ['S2', 'S3', 'S4'],
  saves: 'item',
  minutes: [2, 5],
  name: 'I can trust myself',
  purpose: 'To gather moments in which your own sense served you.',
  takes: 'One moment in a line or two.',
  safety: 'Being deceived says something about the deceiving. It says nothing about your worth.',
  closing: 'Kept. It can come back to you on a day of doubt.',
  title: 'moment',
  none: 'None gathered so far. A tiny one would do: a coat taken along before rain.',
  steps: [
    {
      id: 'moment',
      title: 'A moment when you were right',
      says: 'It may be from any part of your life, old or new.',
      fields: [{ kind: 'text', id: 'moment', label: 'The moment', required: true, most: 200 }],
    },
    {
      id: 'sensed',
      title: 'What you sensed and did',
      fields: [
        { kind: 'words', id: 'sensed', label: 'What I sensed', most: 140 },
        { kind: 'words', id: 'did', label: 'What I did', most: 140 },
        {
          kind: 'choice',
          id: 'tag',
          label: 'What it shows',
          options: [
            { id: 'instinct', name: 'My sense was right' },
            { id: 'limit', name: 'I held a limit' },
            { id: 'asked', name: 'I asked for help' },
            { id: 'word', name: 'I kept a word to myself' },
          ],
        },
      ],
    },
  ],
  sources: ['A4', 'B6'],
};
