import type { Translated } from '@/content/translated';
import type { searchWords as english } from '@/content/words/search';

/** What searching and filtering say. Spanish. */
export const searchWords = {
  label: 'Buscar en lo guardado',
  placeholder: 'Una palabra, o “varias palabras”',
  clear: 'Vaciar',
  reading: 'Leyendo tus páginas',
  found: {
    none: 'No se encontró nada',
    one: 'Se encontró 1',
    many: 'Se encontraron {n}',
    other: 'Se encontraron {n}',
  },
  nothing:
    'Basta con parte de una palabra, y los acentos y las mayúsculas dan igual. También puede ayudar un tiempo más amplio.',
  impossible:
    'Lo que sientes va con los registros, y los temas con las respuestas. Con estas opciones juntas no se puede encontrar nada; ayuda quitar una.',

  filters: {
    open: 'Filtrar',
    active: 'Filtrar: {n} en uso',
    clear: 'Quitar todo',
    kinds: 'Qué es',
    kindNames: {
      'check-in': 'Cómo estabas',
      note: 'Cosas buenas',
      reflection: 'Respuestas',
      practice: 'Prácticas',
      weekly: 'Miradas a la semana',
      mark: 'Cosas que pasaron',
    },
    felt: 'Lo que se sintió',
    finer: 'Más de cerca: palabras y zonas',
    words: 'En una palabra',
    areas: 'O más en general',
    theme: 'Tema de la pregunta',
    anyTheme: 'cualquiera',
    ownTheme: 'Tus propias preguntas',
    span: 'Cuándo',
    from: 'Desde el',
    to: 'Hasta el',
  },

  take: {
    open: 'Guardar lo encontrado',
    heading: 'Antes de guardarlo',
    warns:
      'El archivo no tiene candado. Quien abra este dispositivo o el archivo puede leerlo, y en algunos lugares un tribunal podría pedirlo. Vale la pena pensar en un sitio seguro.',
    text: 'Como texto para leer',
    textSays: 'Días, horas y palabras. No incluye cuánto podías contar con la otra persona cada semana.',
    raw: 'Como archivo para programas',
    rawSays: 'Todo lo de estas entradas, en la forma de la copia completa.',
    leave: 'Dejarlo',
  },

  file: {
    title: 'Notas',
    lead: { one: '1 entrada.', many: '{n} de entradas.', other: '{n} entradas.' },
  },
  /** The name of a stretch of what was found. */
  stretch: 'Encontrado, del {from} al {to}',
} as const satisfies Translated<typeof english>;
