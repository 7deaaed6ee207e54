import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const clarity: PracticeWords = {
  name: 'Claridad en tres líneas',
  purpose: 'Para desenredar una cosa entre muchas.',
  takes: 'Tres líneas cortas.',
  safety: 'Basta con una parte. La historia entera no tiene sitio aquí, y es a propósito.',
  closing: 'Guardado. Lo que necesitas puede seguir desde aquí, si quieres.',
  steps: {
    hurt: { title: 'Lo que dolió', fields: { hurt: { label: 'Lo que dolió' } } },
    why: { title: 'Lo que hizo que importara', fields: { why: { label: 'Por qué me importaba' } } },
    need: { title: 'Lo que necesitas desde aquí', fields: { need: { label: 'Lo que necesito' } } },
  },
  becomes: [{ name: 'La necesidad, como límite' }, { name: 'La necesidad, como petición' }],
};
