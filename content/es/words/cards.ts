import type { Translated } from '@/content/translated';
import type { cardWords as english } from '@/content/words/cards';

/** What the popup’s card says once it is opened, when it holds no question, and on its other side. Spanish. */
export const cardWords = {
  enough: 'Con esto basta',
  yourWords: 'Tus palabras',
  placeholder: 'Tanto o tan poco como quieras.',
  practise: 'Hay una práctica que va con esto',
  stop: 'Dejarlo por ahora',
  rested: 'Por ahora no se te pide nada.',
  answered: 'Ya pasaste un rato con la pregunta de hoy. Gracias por darle un momento.',
  none: 'No hay ninguna pregunta que encaje bien ahora mismo. No pasa nada: anotar algo que sientes, o una cosa buena, es más que suficiente.',
  fetch: 'Una pregunta, por favor',
  justWrite: 'Escribir libremente',
  blank: 'Una página en blanco',
  never: 'No volverá a salir. Se puede recuperar en la página de opciones.',
  stageOffer:
    'Dijiste que estás en “{stage}”. ¿Encaja, o te iría mejor otro lugar? Ir en un sentido o en el otro es normal.',
  stageFits: 'Encaja',
  stageLook: 'Echar un vistazo',
  pausedThrough: 'Las preguntas están en pausa hasta el {day}, ese día incluido.',
  pausedOpen: 'Las preguntas están en pausa hasta que digas otra cosa.',
  resume: 'Volver a empezar',
  failed: 'No se pudo cargar la pregunta. Lo que escribas abajo se guarda como siempre.',
  later: {
    heading: 'Más tarde, o nunca',
    letGo: 'Dejarla ir',
    choices: {
      '15-minutes': 'En 15 minutos',
      hour: 'En una hora',
      evening: 'Al final del día',
      tomorrow: 'Mañana',
    },
    pause: 'Hoy nada más',
    back: 'Volver a la pregunta',
    snoozed: 'Volverá {when}. Hasta entonces, nada.',
  },
  hush: {
    says: 'En silencio hasta las {time}.',
    end: 'Terminar el silencio',
  },
  weekly: {
    goodThings:
      '¿Hubo alguna pequeña cosa buena esta semana? En la línea de abajo caben hasta tres. Ninguna también vale.',
    lookBack: 'Si quieres, una mirada a lo que guardaste esta semana. Otro día seguirá ahí.',
    open: 'Ver lo guardado',
    letGo: 'Esta semana no',
  },
  review: {
    says: 'Hay algo que guardaste y que ahora podrías volver a mirar, si quieres. También puede esperar.',
    open: 'Echar un vistazo',
    letGo: 'Hoy no',
  },
  side: {
    heading: 'Para que las preguntas encajen',
    ask: '¿Qué describe mejor tu lugar en esto?',
    hurt: 'Me hicieron daño',
    broke: 'Rompí la confianza',
    both: 'Las dos cosas',
    unsaid: 'Prefiero no decirlo',
  },
} as const satisfies Translated<typeof english>;
