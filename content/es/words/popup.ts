import type { Translated } from '@/content/translated';
import type { popupWords as english } from '@/content/words/popup';

/** What the popup says when it opens and when something is kept. Spanish. */
export const popupWords = {
  greeting: { night: 'Hola', morning: 'Buenos días', afternoon: 'Buenas tardes', evening: 'Buenas noches' },
  journal: 'Abrir el diario',
  options: 'Opciones',
  prompt: {
    heading: 'Una pregunta para hoy',
    eyebrow: '{theme} · una pregunta para hoy',
    eyebrowOwn: 'Una pregunta tuya',
    eyebrowStatement: '{theme} · una idea para hoy',
    write: 'Escribir un poco',
    readOn: 'Seguir leyendo',
    another: 'Otra',
    notNow: 'Ahora no',
    why: '¿Por qué esta?',
    waiting: 'Buscando una pregunta que encaje',
  },
  grownQuiet:
    'Pasaron varias preguntas de largo, así que por ahora no llega ninguna por su cuenta. Si respondes una aquí, o anotas cómo estás, vuelven.',
  hush: {
    start: 'Voy a mostrar la pantalla: ocultar todo una hora',
  },
  feeling: {
    heading: '¿Cómo estás ahora mismo?',
    moment: 'Se me acaba de venir encima',
  },
  good: {
    heading: 'Una pequeña cosa buena',
    placeholder: 'El té estaba caliente. Alguien saludó.',
  },
  help: 'Ayuda',
  keep: 'Guardar',
  keeping: 'Guardando',
  notKept: 'No se ha podido guardar. Nada se pierde: tus palabras siguen en esta página.',
  onlyHere: 'Solo tuyo',
} as const satisfies Translated<typeof english>;
