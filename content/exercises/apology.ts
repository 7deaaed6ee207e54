import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 1: four parts, nothing asked for in return, nothing sent. */
export const apology: Practice = {
  id: 'apology',
  theme: 'accountability',
  role: 'broke',
  stages: ['S2'],
  draftFrom: 'S1',
  saves: 'item',
  minutes: [10, 20],
  deep: true,
  name: 'An apology in four parts',
  purpose: 'To find plain words for what you did, and to own them.',
  takes: 'Four short texts and one change.',
  safety:
    'An apology asks for nothing back. Nothing is sent from here. Whether it reaches anyone is a question for later.',
  closing: 'Kept. It is yours to read again, to change, or to leave as it is.',
  title: 'did',
  none: 'No draft so far. A first one can be rough.',
  steps: [
    {
      id: 'did',
      title: 'What you did',
      says: 'Plainly, without a reason beside it. The reasons have their own place.',
      fields: [
        {
          kind: 'text',
          id: 'did',
          label: 'What I did',
          required: true,
          most: 500,
          check: 'minimising',
          placeholder: 'I …',
        },
      ],
    },
    {
      id: 'harm',
      title: 'The harm you see',
      says: 'What it took from them or changed for them, as far as you can tell.',
      fields: [
        {
          kind: 'text',
          id: 'harm',
          label: 'The harm I recognise',
          required: true,
          most: 500,
          check: 'minimising',
        },
      ],
    },
    {
      id: 'felt',
      title: 'How it may feel for them',
      says: 'A guess, said as a guess. They know better than anyone.',
      fields: [
        {
          kind: 'text',
          id: 'felt',
          label: 'How it may feel for them',
          required: true,
          most: 500,
          check: 'minimising',
          placeholder: 'I imagine …',
        },
      ],
    },
    {
      id: 'mine',
      title: 'Your own choice',
      says: 'It was a choice among others. This is the place to say so, with no “but” after it.',
      fields: [
        {
          kind: 'text',
          id: 'mine',
          label: 'What was mine to choose',
          required: true,
          most: 500,
          check: 'minimising',
        },
      ],
    },
    {
      id: 'change',
      title: 'One change',
      says: 'One thing that can be seen from outside says more than a large promise.',
      fields: [
        {
          kind: 'text',
          id: 'change',
          label: 'The change I commit to',
          required: true,
          most: 300,
          check: 'minimising',
        },
        { kind: 'words', id: 'first', label: 'A first small step', most: 140 },
        { kind: 'date', id: 'by', label: 'By which day' },
        {
          kind: 'text',
          id: 'repair',
          label: 'What I could offer to put right',
          says: 'An offer may be turned down, and that is an answer too.',
          most: 300,
          check: 'minimising',
        },
      ],
    },
    {
      id: 'aloud',
      title: 'Your words, read slowly',
      says: 'You might listen for words that explain or make it smaller. Going back is easy.',
      fields: [
        {
          kind: 'read-back',
          id: 'aloud',
          label: 'Your words',
          fields: ['did', 'harm', 'felt', 'mine', 'change', 'first', 'repair'],
        },
        {
          kind: 'choice',
          id: 'sent',
          label: 'Where it stands',
          options: [
            { id: 'no', name: 'It stays here for now' },
            { id: 'said', name: 'I said it' },
            { id: 'wrote', name: 'I wrote it' },
            { id: 'not', name: 'I decided not to' },
          ],
        },
      ],
    },
  ],
  becomes: [
    {
      from: 'change',
      to: 'promises',
      field: 'promise',
      form: 'own',
      ahead: true,
      name: 'The change as a promise',
    },
  ],
  sources: ['A12', 'C3a', 'C3b', 'C3c', 'C3d'],
};
