import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const helpFinder: PracticeWords = {
  name: 'Buscar ayuda',
  purpose: 'Para aclarar qué clase de ayuda te encajaría.',
  takes: 'Sobre todo toques, y un borrador si quieres.',
  safety:
    'No se envía ni se busca nada. Si hay peligro ahora mismo, la página de Ayuda es el camino más corto.',
  closing: 'Guardado. Buscar ayuda es normal, y puede llevar varios intentos.',
  none: 'Aún no hay nada.',
  steps: {
    want: {
      title: '¿Con qué te gustaría tener ayuda?',
      fields: {
        want: {
          label: 'Ayuda con',
          options: {
            talks: { name: 'charlas difíciles' },
            deeper: { name: 'lo que hay más al fondo' },
            days: { name: 'pasar los días' },
            rebuilding: { name: 'reconstruir' },
            safety: { name: 'estar a salvo' },
          },
        },
        how: {
          label: 'Cómo te gustaría ir',
          options: {
            alone: { name: 'Por mi cuenta' },
            group: { name: 'En un grupo' },
            together: { name: 'Con la otra persona' },
            open: { name: 'No lo sé' },
          },
        },
      },
    },
    fit: {
      title: '¿Qué hace que encaje?',
      fields: {
        fit: {
          label: 'A mí me importa',
          options: {
            language: { name: 'mi idioma' },
            cost: { name: 'lo que cuesta' },
            'like-me': { name: 'alguien que conozca vidas como la mía' },
            belief: { name: 'que comparta mis creencias' },
            'no-belief': { name: 'que deje fuera las creencias' },
            remote: { name: 'por teléfono o video' },
          },
        },
        questions: {
          label: 'Preguntas que podría hacer',
          options: {
            known: { name: '¿Conoce por su trabajo la confianza rota?' },
            way: { name: '¿Cómo trabaja?' },
            length: { name: '¿Cuánto puede durar, y cuánto cuesta?' },
            private: { name: '¿Quién más se entera de lo que digo?' },
            stop: { name: '¿Y si no encaja?' },
          },
        },
      },
    },
    first: {
      title: 'Primeras palabras',
      says: 'Un primer mensaje puede tener dos líneas. Se queda aquí hasta que lo uses tú.',
      fields: {
        first: { label: 'Un borrador de primer mensaje' },
        'contact-1': { label: 'Alguien a quien preguntar' },
        'link-1': { label: 'Dónde encontrar lo primero' },
        'contact-2': { label: 'Alguien más a quien preguntar' },
        'link-2': { label: 'Dónde encontrar lo segundo' },
      },
    },
  },
  review: {
    asks: '¿Cómo va la búsqueda de ayuda?',
    outcomes: {
      found: { name: 'Encontré a alguien' },
      looking: { name: 'Estoy buscando' },
      rest: { name: 'Descansa por ahora' },
    },
    note: 'Una línea sobre ello, si quieres',
  },
  back: [{ says: 'Tomaste notas para buscar ayuda. Están aquí cuando quieras.' }],
};
