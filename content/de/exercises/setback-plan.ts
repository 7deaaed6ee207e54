import type { PracticeWords } from '@/content/translated';

export const setbackPlan: PracticeWords = {
  name: 'Ein Plan für schwere Tage',
  purpose: 'Deinen eigenen guten Rat zur Hand haben, wenn du ihn brauchst.',
  takes: 'Ein paar kurze Zeilen.',
  safety: 'Ein schwerer Tag nach besseren kommt oft vor. Er nimmt nichts zurück.',
  closing: 'Behalten. An einem schweren Tag ist er ein Tippen entfernt.',
  none: 'Noch kein Plan. Ein ruhiger Tag ist ein guter Tag dafür.',
  steps: {
    signs: {
      title: 'Wie beginnt ein schwerer Tag?',
      fields: {
        signs: {
          label: 'Ein frühes Zeichen',
          placeholder: 'Ich beantworte keine Nachrichten mehr.',
        },
      },
    },
    helps: {
      title: 'Was hilft dann?',
      fields: {
        helps: { label: 'Etwas, das hilft', placeholder: 'Eine Runde um den Block.' },
        people: { label: 'Ein Mensch, der hilft' },
      },
    },
    remember: {
      title: 'Worte für diesen Tag',
      fields: {
        remember: { label: 'Woran ich mich erinnern möchte' },
        'not-today': { label: 'Was ich an dem Tag nicht entscheide' },
      },
    },
  },
  review: {
    asks: 'Hat der Plan an dem Tag geholfen?',
    outcomes: {
      helped: { name: 'Er hat geholfen' },
      some: { name: 'Ein wenig' },
      unused: { name: 'Ich habe ihn nicht benutzt' },
    },
    note: 'Woran möchtest du beim nächsten Mal denken?',
  },
};
