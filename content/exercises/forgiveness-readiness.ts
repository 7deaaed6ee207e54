import type { Practice } from '@/core/model/practice';

/** Guidance, section 6, 5: three conditions, looked at for oneself. Nothing ever says ready or not ready. */
export const forgivenessReadiness: Practice = {
  id: 'forgiveness-readiness',
  theme: 'forgiveness',
  role: 'hurt',
  stages: ['S4'],
  optIn: 'forgiveness',
  saves: 'entry',
  minutes: [5, 12],
  deep: true,
  apartDays: 30,
  name: 'Thinking about forgiveness',
  purpose: 'To look at where you stand today, for yourself alone.',
  takes: 'Three scales and as many words as you like.',
  safety: 'Nothing is asked of you here. Forgiving is never owed, and healing can go on without it.',
  closing: 'These are your answers today. Another day may give others.',
  steps: [
    {
      id: 'steady',
      title: 'What you see',
      fields: [
        {
          kind: 'scale',
          id: 'steady',
          label: 'I see steady change',
          says: 'It may stay open, for instance where there is no contact.',
          low: 'not at all',
          high: 'fully',
        },
        { kind: 'text', id: 'steady-note', label: 'A few words about it', most: 200 },
      ],
    },
    {
      id: 'safe',
      title: 'How safe it feels',
      fields: [
        {
          kind: 'scale',
          id: 'safe',
          label: 'I feel safe inside',
          low: 'not at all',
          high: 'fully',
        },
        { kind: 'text', id: 'safe-note', label: 'A few words about it', most: 200 },
      ],
    },
    {
      id: 'peace',
      title: 'Whom it would be for',
      fields: [
        {
          kind: 'scale',
          id: 'peace',
          label: 'It would be for my own peace',
          low: 'not at all',
          high: 'fully',
        },
        { kind: 'text', id: 'peace-note', label: 'A few words about it', most: 200 },
        {
          kind: 'chips',
          id: 'pressure',
          label: 'Does any pressure come from somewhere?',
          options: [
            { id: 'me', name: 'from me' },
            { id: 'them', name: 'from them' },
            { id: 'family', name: 'from family' },
            { id: 'faith', name: 'from what I believe' },
            { id: 'none', name: 'from nowhere' },
          ],
        },
      ],
    },
    {
      id: 'mean',
      title: 'What it would mean, and what not',
      says: 'For many people it does not mean forgetting, excusing or going back.',
      fields: [
        {
          kind: 'text',
          id: 'mean',
          label: 'What forgiveness would and would not mean to me',
          most: 400,
        },
      ],
    },
  ],
  sources: ['A17', 'A18', 'B8', 'C10a', 'C10b'],
};
