import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 12: what to look for in a person who helps. Everything stays here. */
export const helpFinder: Practice = {
  id: 'help-finder',
  theme: 'support',
  role: 'both',
  stages: ['S1', 'S2', 'S3', 'S4'],
  saves: 'plan',
  minutes: [4, 10],
  steadies: true,
  name: 'Finding help',
  purpose: 'To sort out what kind of help would fit you.',
  takes: 'Mostly taps, and a draft if you like.',
  safety: 'Nothing is sent or looked up. If there is danger right now, the Help page is the shorter way.',
  closing: 'Kept. Looking for help is ordinary, and it can take a few tries.',
  title: 'first',
  none: 'Nothing here yet.',
  steps: [
    {
      id: 'want',
      title: 'What would you like help with?',
      fields: [
        {
          kind: 'chips',
          id: 'want',
          label: 'Help with',
          own: 60,
          options: [
            { id: 'talks', name: 'hard talks' },
            { id: 'deeper', name: 'what lies deeper' },
            { id: 'days', name: 'getting through the days' },
            { id: 'rebuilding', name: 'rebuilding' },
            { id: 'safety', name: 'being safe' },
          ],
        },
        {
          kind: 'choice',
          id: 'how',
          label: 'How you would like to go',
          options: [
            { id: 'alone', name: 'By myself' },
            { id: 'group', name: 'In a group' },
            { id: 'together', name: 'Together', notSolo: true },
            { id: 'open', name: 'Not sure' },
          ],
        },
      ],
    },
    {
      id: 'fit',
      title: 'What makes it fit?',
      fields: [
        {
          kind: 'chips',
          id: 'fit',
          label: 'It matters to me',
          own: 60,
          options: [
            { id: 'language', name: 'my language' },
            { id: 'cost', name: 'what it costs' },
            { id: 'like-me', name: 'somebody who knows lives like mine' },
            { id: 'belief', name: 'shares my beliefs' },
            { id: 'no-belief', name: 'leaves belief out' },
            { id: 'remote', name: 'by phone or video' },
          ],
        },
        {
          kind: 'chips',
          id: 'questions',
          label: 'Questions I could ask',
          own: 80,
          options: [
            { id: 'known', name: 'Have you worked with broken trust before?' },
            { id: 'way', name: 'How do you work?' },
            { id: 'length', name: 'How long might it take, and what does it cost?' },
            { id: 'private', name: 'Who else learns what I say?' },
            { id: 'stop', name: 'What if it does not fit?' },
          ],
        },
      ],
    },
    {
      id: 'first',
      title: 'First words',
      says: 'A first message can be two lines. It stays here until you use it yourself.',
      fields: [
        { kind: 'text', id: 'first', label: 'A draft of a first message', most: 400 },
        { kind: 'words', id: 'contact-1', label: 'Somebody to ask', most: 60 },
        { kind: 'link', id: 'link-1', label: 'Where to find the first', most: 300 },
        { kind: 'words', id: 'contact-2', label: 'Somebody else to ask', most: 60 },
        { kind: 'link', id: 'link-2', label: 'Where to find the second', most: 300 },
      ],
    },
  ],
  review: {
    asks: 'How is the search for help?',
    outcomes: [
      { id: 'found', name: 'I found somebody', finishes: true },
      { id: 'looking', name: 'I am looking' },
      { id: 'rest', name: 'It rests for now' },
    ],
    note: 'A line about it, if you like',
  },
  back: [
    { kind: 'look', after: 14, says: 'You made notes for finding help. They are here whenever you like.' },
  ],
  sources: ['B2', 'C4c', 'C9'],
};
