import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 6: a talk thought through beforehand. Only where the reader said it is safe and welcome. */
export const conversation: Practice = {
  id: 'conversation',
  theme: 'communication',
  role: 'both',
  stages: ['S2', 'S3'],
  needsSafe: true,
  saves: 'item',
  minutes: [8, 15],
  deep: true,
  name: 'A talk, thought through',
  purpose: 'To know what you would like to say before you say it.',
  takes: 'A topic, a need, and a few short lines.',
  safety: 'This is for a talk that is safe and welcome to both. If that changes, the plan can stay a plan.',
  closing: 'Kept. Whether and when it takes place is up to both of you.',
  title: 'topic',
  none: 'No talk is planned. That is fine.',
  steps: [
    {
      id: 'topic',
      title: 'What is it about?',
      fields: [
        { kind: 'words', id: 'topic', label: 'The topic, in a few words', required: true, most: 80 },
        {
          kind: 'choice',
          id: 'aim',
          label: 'What you hope for',
          options: [
            { id: 'heard', name: 'To be heard' },
            { id: 'ask', name: 'To ask for something' },
            { id: 'understand', name: 'To understand' },
            { id: 'agree', name: 'To agree on something' },
          ],
        },
        { kind: 'text', id: 'happened', label: 'What happened, as you saw it', most: 200 },
      ],
    },
    {
      id: 'need',
      title: 'What you feel and need',
      fields: [
        { kind: 'feelings', id: 'feel', label: 'I feel', says: 'Up to three words.', count: 3 },
        { kind: 'text', id: 'need', label: 'What I need', required: true, most: 200 },
        {
          kind: 'text',
          id: 'request',
          label: 'What I could ask for',
          says: 'A request can be answered with no.',
          most: 200,
        },
      ],
    },
    {
      id: 'frame',
      title: 'A frame that holds',
      says: 'A short talk with an end is often kinder than a long one.',
      fields: [
        { kind: 'minutes', id: 'length', label: 'How long', from: 10, to: 60, step: 5 },
        { kind: 'date-time', id: 'when', label: 'When' },
        { kind: 'words', id: 'place', label: 'Where', most: 60 },
        {
          kind: 'words',
          id: 'stop',
          label: 'A word that ends it',
          says: 'Either of you may say it, and then it is over for that day.',
          most: 40,
        },
        { kind: 'words', id: 'heat', label: 'What I will do if it heats up', most: 140 },
      ],
    },
    {
      id: 'listen',
      title: 'A card for listening',
      fields: [
        {
          kind: 'say',
          id: 'card',
          label: 'For listening',
          text: [
            'Saying back what you heard comes before answering it.',
            'Not cutting in is a way of being kind.',
            '“Did I get it?” is a question that helps.',
          ],
        },
      ],
    },
  ],
  review: {
    asks: 'How was it, looking back?',
    outcomes: [
      { id: 'talked', name: 'We talked', finishes: true },
      { id: 'begun', name: 'We began' },
      { id: 'not-held', name: 'It did not take place' },
    ],
    note: 'What I heard',
    scale: { label: 'How safe it felt', low: 'not at all', high: 'fully' },
  },
  back: [
    { kind: 'remind', field: 'when', says: 'Your notes for the talk are here, if you want them.' },
    { kind: 'look', field: 'when', after: 1, says: 'If the talk took place, a line about it could go here.' },
  ],
  becomes: [
    {
      from: 'request',
      to: 'boundaries',
      field: 'need',
      also: { field: 'kind', value: 'request' },
      name: 'What you ask for, as a request',
    },
  ],
  sources: ['A9', 'A10', 'B5', 'C6'],
};
