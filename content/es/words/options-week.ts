import type { Translated } from '@/content/translated';
import type { weekWords as english } from '@/content/words/options-week';

/** What the options page says about the coming week, the weekly ones, and one right now. Spanish. */
export const weekWords = {
  name: 'Los próximos siete días',
  lead: 'Tal como está previsto ahora. Si anotas algo, haces una pausa o respondes, alguna puede moverse o no llegar.',
  picture: 'Los próximos siete días, en un dibujo. Lo mismo está en palabras más abajo.',
  words: 'Lo mismo, en palabras',
  today: 'Hoy',
  hour: '{n}:00',
  now: 'ahora',
  states: { paused: 'En pausa', off: 'Un día libre', hard: 'Un día de silencio' },
  legend: {
    window: 'Franja',
    quiet: 'Horas de silencio',
    prompt: 'Una pregunta',
    'good-things': 'Tres cosas buenas',
    'look-back': 'Mirar atrás',
    review: 'Algo que volver a mirar',
    now: 'Ahora',
  },
  says: {
    paused: 'En pausa. No llega nada.',
    off: 'Un día libre. No llega nada.',
    hard: 'Un día de silencio. No llega nada por su cuenta.',
    none: 'No hay nada previsto.',
    prompt: 'Una pregunta a las {times}.',
    prompts: 'Preguntas a las {times}.',
    'good-things': 'Tres cosas buenas a las {times}.',
    'look-back': 'Mirar atrás a las {times}.',
    review: 'Algo que volver a mirar a las {times}.',
    past: '{time} (ya pasó)',
    windows: 'Franjas: {spans}.',
    quiet: 'Silencio: {spans}.',
    span: 'de {from} a {to}',
    dayEnd: 'medianoche',
  },

  sendNow: 'Enviarme una ahora',
  sendSays: 'Una de verdad, como llegan siempre. Ni el tiempo entre preguntas ni los topes la frenan.',
  sending: 'Está en camino.',
  sent: 'Ahí está: como aviso, y en la ventanita del icono de la barra.',
  sentDot: 'Ahí está: en la ventanita del icono de la barra.',
  sentNone: 'Ahora mismo nada va bien contigo, y algo que no encaje sería peor que nada.',
  sentLate:
    'Aún no llegó. Puede hacerlo en cuanto el navegador tenga un momento. En la ventanita hay una pregunta a cualquier hora.',
  whyNot: {
    paused: 'Ahora no: hay una pausa. Se puede terminar aquí debajo.',
    hard: 'Ahora no: marcaste hoy como un día de silencio. La ventanita se abre cuando quieras.',
    quiet: 'Ahora no: son tus horas de silencio, y siempre van primero. La ventanita se abre cuando quieras.',
    presenting:
      'Ahora no: estás mostrando la pantalla, y hasta entonces todo está oculto. Se puede terminar en la ventanita.',
  },

  weekly: 'Una vez a la semana',
  weeklySays:
    'Dos costumbres pequeñas, si quieres. Aquí también van primero el silencio, las pausas y los días libres.',
  kinds: {
    threeGoodThings: {
      name: 'Tres cosas buenas',
      says: 'Tres cosas que fueron buenas, por pequeñas que sean.',
    },
    lookBack: {
      name: 'Mirar atrás a la semana',
      says: 'Una mirada tranquila a lo que trajo la semana, lo bueno y lo difícil.',
    },
  },
  weekday: 'El',
  time: 'a las',
  dayOff: 'Tal como está ahora, el {day} es un día libre, así que no llega.',
  turns: 'Las dos están más juntas que el tiempo más corto, así que se turnan cada semana.',
  noRoom: 'Entonces no cabrían todas las preguntas de ese día. Serviría otra hora o un tiempo más corto.',
} as const satisfies Translated<typeof english>;
