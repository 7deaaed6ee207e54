import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const conversation: PracticeWords = {
  name: 'Una charla, pensada antes',
  purpose: 'Para saber lo que te gustaría decir antes de decirlo.',
  takes: 'Un tema, una necesidad y unas líneas cortas.',
  safety:
    'Es para una charla segura y bienvenida para las dos personas. Si eso cambia, el plan puede quedarse en plan.',
  closing: 'Guardado. Si se da, y cuándo, lo deciden las dos personas.',
  none: 'No hay ninguna charla prevista. Está bien.',
  steps: {
    topic: {
      title: '¿De qué se trata?',
      fields: {
        topic: { label: 'El tema, en pocas palabras' },
        aim: {
          label: 'Lo que esperas',
          options: {
            heard: { name: 'Que me escuche' },
            ask: { name: 'Pedir algo' },
            understand: { name: 'Entender' },
            agree: { name: 'Acordar algo' },
          },
        },
        happened: { label: 'Lo que pasó, tal como lo viste' },
      },
    },
    need: {
      title: 'Lo que sientes y necesitas',
      fields: {
        feel: { label: 'Siento', says: 'Hasta tres palabras.' },
        need: { label: 'Lo que necesito' },
        request: { label: 'Lo que podría pedir', says: 'A una petición se le puede responder que no.' },
      },
    },
    frame: {
      title: 'Un marco que sostiene',
      says: 'Una charla corta y con final suele ser más amable que una larga.',
      fields: {
        length: { label: 'Cuánto tiempo' },
        when: { label: 'Cuándo' },
        place: { label: 'Dónde' },
        stop: {
          label: 'Una palabra que la termina',
          says: 'Cualquiera de las dos personas puede decirla, y entonces se acaba por ese día.',
        },
        heat: { label: 'Lo que haré si se calienta' },
      },
    },
    listen: {
      title: 'Una tarjeta para escuchar',
      fields: {
        card: {
          label: 'Para escuchar',
          text: [
            'Repetir lo que oíste viene antes de responder.',
            'No cortar a quien habla es una forma de amabilidad.',
            '“¿Lo entendí bien?” es una pregunta que ayuda.',
          ],
        },
      },
    },
  },
  review: {
    asks: '¿Qué tal fue, mirando atrás?',
    outcomes: {
      talked: { name: 'Hablamos' },
      begun: { name: 'Empezamos' },
      'not-held': { name: 'No se dio' },
    },
    note: 'Lo que oí',
    scale: { label: 'Cuánta seguridad sentí', low: 'ninguna', high: 'toda' },
  },
  back: [
    { says: 'Tus notas para la charla están aquí, si las quieres.' },
    { says: 'Si la charla se dio, aquí podría ir una línea sobre ella.' },
  ],
  becomes: [{ name: 'Lo que pides, como petición' }],
};
