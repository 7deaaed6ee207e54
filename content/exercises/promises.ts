import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 3: one's own small promises; for the hurt side, what was seen. */
export const promises: Practice = {
  id: 'promises',
  theme: 'consistency',
  role: 'both',
  stages: ['S3'],
  saves: 'item',
  forms: [
    {
      id: 'own',
      role: 'broke',
      name: 'A promise of mine',
      says: 'Something small that you are sure you can keep.',
    },
    {
      id: 'noticed',
      role: 'hurt',
      name: 'What I noticed',
      says: 'Words and actions, side by side, as you saw them.',
    },
  ],
  minutes: [1, 3],
  name: 'Small promises',
  purpose: 'To see over time how words and actions go together.',
  takes: 'One line, and a look later.',
  safety: 'This is a place for noticing. It is not for watching anybody. It can rest whenever you like.',
  closing: 'Kept. What comes of it can be added later.',
  title: 'promise',
  none: 'Nothing here yet. One small thing is plenty.',
  steps: [
    {
      id: 'promise',
      title: 'A small promise',
      fields: [
        {
          kind: 'words',
          id: 'promise',
          label: 'What I promise',
          says: 'A time, a call, a task: the smaller, the surer.',
          forms: ['own'],
          required: true,
          most: 140,
        },
        { kind: 'date-time', id: 'due', label: 'By when', forms: ['own'] },
        {
          kind: 'words',
          id: 'to',
          label: 'To whom',
          says: 'A nickname is enough. It may be yourself.',
          forms: ['own'],
          most: 40,
        },
      ],
    },
    {
      id: 'noticed',
      title: 'What you noticed',
      fields: [
        {
          kind: 'words',
          id: 'said',
          label: 'What was said or agreed',
          forms: ['noticed'],
          required: true,
          most: 140,
        },
        { kind: 'words', id: 'seen', label: 'What you saw', forms: ['noticed'], most: 140 },
        {
          kind: 'choice',
          id: 'match',
          label: 'Words and actions match',
          says: 'It may stay open. One thing seen is not a sum.',
          forms: ['noticed'],
          options: [
            { id: 'yes', name: 'Yes' },
            { id: 'mixed', name: 'Mixed' },
            { id: 'no', name: 'No' },
          ],
        },
        { kind: 'date', id: 'again', label: 'A day to look again', forms: ['noticed'] },
      ],
    },
  ],
  review: {
    asks: 'How did it go?',
    outcomes: [
      { id: 'kept', name: 'Kept', finishes: true, forms: ['own'] },
      { id: 'partly', name: 'Partly', finishes: true, forms: ['own'] },
      { id: 'missed', name: 'Missed', finishes: true, forms: ['own'] },
      { id: 'renegotiated', name: 'Agreed anew', forms: ['own'] },
      { id: 'yes', name: 'They match', forms: ['noticed'] },
      { id: 'mixed', name: 'Mixed', forms: ['noticed'] },
      { id: 'no', name: 'They do not match', forms: ['noticed'] },
    ],
    note: 'A line about it. If it was missed: what could put it right?',
  },
  back: [
    { kind: 'look', field: 'due', says: 'This small promise was for around now.' },
    { kind: 'look', field: 'again', says: 'You wanted to look at this again.' },
  ],
  sources: ['A15', 'A19', 'C2', 'C5b', 'C7'],
};
