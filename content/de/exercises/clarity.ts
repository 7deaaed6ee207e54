import type { PracticeWords } from '@/content/translated';

export const clarity: PracticeWords = {
  name: 'Klarheit in drei Zeilen',
  purpose: 'Aus vielem eine Sache entwirren.',
  takes: 'Drei kurze Zeilen.',
  safety: 'Ein Teil davon reicht. Die ganze Geschichte hat hier keinen Platz, und das ist Absicht.',
  closing: 'Behalten. Was du brauchst, kann von hier weitergehen, wenn du magst.',
  steps: {
    hurt: { title: 'Was wehgetan hat', fields: { hurt: { label: 'Was wehgetan hat' } } },
    why: { title: 'Warum es gezählt hat', fields: { why: { label: 'Warum es mir wichtig war' } } },
    need: { title: 'Was du von hier an brauchst', fields: { need: { label: 'Was ich brauche' } } },
  },
  becomes: [{ name: 'Das Bedürfnis als Grenze' }, { name: 'Das Bedürfnis als Bitte' }],
};
