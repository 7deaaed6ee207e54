import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 18: a wait between the urge and the act. Numbers alone are kept. */
export const urgePause: Practice = {
  id: 'urge-pause',
  theme: 'pace',
  role: 'both',
  stages: ['S1', 'S2', 'S3', 'S4'],
  saves: 'entry',
  minutes: [2, 3],
  steadies: true,
  name: 'A pause before acting',
  purpose: 'To put a little room between an urge and what you do.',
  takes: 'Two numbers. Words are not kept.',
  safety: 'An urge is not an act. If somebody could get hurt, the Help page has people to talk to first.',
  closing: 'Kept, as two numbers and nothing more.',
  steps: [
    {
      id: 'urge',
      title: 'What pulls at you?',
      says: 'This is for the next minutes alone. It is not kept.',
      fields: [
        {
          kind: 'choice',
          id: 'pull',
          label: 'The pull',
          unkept: true,
          options: [
            { id: 'push', name: 'To push for an answer', role: 'broke' },
            { id: 'payback', name: 'To pay them back', role: 'hurt' },
            { id: 'check', name: 'To check up on them', role: 'hurt' },
            { id: 'other', name: 'Something else' },
          ],
        },
        { kind: 'words', id: 'urge', label: 'In a few words, if you like', unkept: true, most: 60 },
        { kind: 'scale', id: 'before', label: 'How strong is it?', low: 'faint', high: 'very strong' },
      ],
    },
    {
      id: 'wait',
      title: 'A minute and a half',
      says: 'Nothing is asked for. The urge may stay or go.',
      fields: [{ kind: 'pause', id: 'wait', label: 'A wait of ninety seconds', seconds: 90 }],
    },
    {
      id: 'after',
      title: 'And now?',
      fields: [
        { kind: 'scale', id: 'after', label: 'How strong is it now?', low: 'faint', high: 'very strong' },
      ],
    },
  ],
  sources: ['C1b', 'C4b'],
};
