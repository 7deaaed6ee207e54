import type { Translated } from '@/content/translated';
import type { youWords as english } from '@/content/words/options-you';

/** What the options page says where the reader says who and where they are. Spanish. */
export const youWords = {
  name: 'Sobre ti',
  lead: 'Todo esto puede quedar sin decir. Decide qué preguntas pueden llegar, y nada más.',
  unsaid: 'Prefiero no decirlo',

  place: 'Tu lugar en esto',
  role: '¿Qué lo describe mejor?',
  roles: {
    hurt: 'Me hicieron daño',
    broke: 'Rompí la confianza',
    both: 'Las dos cosas',
    unsaid: 'Prefiero no decirlo',
  },
  relationship: '¿De quién se trata?',
  relationships: {
    partner: 'Mi pareja',
    ex: 'Una pareja de antes',
    friend: 'Una amistad',
    family: 'Familia',
    other: 'Otra persona',
    unsaid: 'Prefiero no decirlo',
  },
  stage: '¿Qué encaja con el lugar donde estás?',
  stageSays: 'Puedes moverte en los dos sentidos cuando quieras. Volver atrás es normal.',
  path: '¿Hacia dónde vas?',
  pathSays: '“No lo sé” es una respuesta completa, durante todo el tiempo que quieras.',
  paths: { repairing: 'A repararlo', undecided: 'No lo sé', 'on-my-own': 'Por mi lado' },

  careful: 'Lo que puede acercarse',
  safe: '¿Hablar de esto con la otra persona es seguro y bienvenido?',
  safeSays: 'Si no dices que sí, las preguntas que necesitan a la otra persona no vienen.',
  safes: { yes: 'Sí', 'not-sure': 'No lo sé', no: 'No', unsaid: 'Prefiero no decirlo' },
  gentle: 'Solo lo suave',
  gentleSays: 'Preguntas cortas y que dan calma, nada que remueva.',
  forgiveness: 'Preguntas sobre soltar',
  forgivenessSays:
    'Cerrado si no lo abres tú. Entonces llegan de vez en cuando mientras estés en “Renovar”, y solo por tu propia paz. Nunca significa olvidar, justificar ni volver atrás.',
  compassion: 'Amabilidad hacia la otra persona',
  compassionSays:
    'Cerrado si no lo abres tú. Entonces alguna pregunta puede mirar también a la otra persona con amabilidad. Tu propio dolor sigue siendo igual de real.',

  allOn: 'las {n}',
  someOn: '{on} de {n}',
  themes: 'Temas',
  themesSay: 'Lo que apagues no llega.',

  feelings: 'Palabras para lo que sientes',
  feelingsSay: 'Las palabras que quites ya no se ofrecen. Lo que guardaste con ellas se queda como está.',
  ownWords: 'Palabras tuyas',
  ownWordsSay: 'Se ofrecen en “No sé”. Hasta 24 letras cada una.',
  ownWord: 'Una palabra tuya',
  noOwnWords: 'Aún no hay ninguna. Puede que las treinta de arriba basten.',
  removeWord: 'Quitar la palabra {word}',

  hardDates: 'Días de silencio',
  hardDatesSay:
    'Un cumpleaños, una cita en el juzgado, una fecha que vuelve. Ese día no llega nada por su cuenta, y lo que abras solo da calma.',
  hardDate: 'Un día',
  noHardDates: 'Por ahora ninguno.',
  removeDate: 'Quitar el {day}',
} as const satisfies Translated<typeof english>;
