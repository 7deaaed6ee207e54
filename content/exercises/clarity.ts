import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 15: what hurt, why it mattered, what is needed. */
export const clarity: Practice = {
  id: 'clarity',
  theme: 'clarity',
  role: 'hurt',
  stages: ['S2'],
  saves: 'entry',
  minutes: [3, 6],
  deep: true,
  name: 'Clarity in three lines',
  purpose: 'To untangle one thing out of many.',
  takes: 'Three short lines.',
  safety: 'One part of it is enough. The whole story has no place here, and that is on purpose.',
  closing: 'Kept. What you need can go on from here, if you like.',
  steps: [
    {
      id: 'hurt',
      title: 'What hurt',
      fields: [{ kind: 'words', id: 'hurt', label: 'What hurt', required: true, most: 140 }],
    },
    {
      id: 'why',
      title: 'What made it matter',
      fields: [{ kind: 'words', id: 'why', label: 'Why it mattered to me', required: true, most: 140 }],
    },
    {
      id: 'need',
      title: 'What you need from here',
      fields: [{ kind: 'words', id: 'need', label: 'What I need', required: true, most: 140 }],
    },
  ],
  becomes: [
    { from: 'need', to: 'boundaries', field: 'need', name: 'The need as a boundary' },
    {
      from: 'need',
      to: 'boundaries',
      field: 'need',
      also: { field: 'kind', value: 'request' },
      name: 'The need as a request',
    },
  ],
  sources: ['A2', 'A3', 'A4'],
};
