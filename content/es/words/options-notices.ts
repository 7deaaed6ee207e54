import type { Translated } from '@/content/translated';
import type { noticesWords as english } from '@/content/words/options-notices';

/** What the options page says about notifications: whether they show, and what they say. Spanish. */
export const noticesWords = {
  notify: 'Avisos',
  notifySays: 'Si están apagados, solo el punto en el icono de la barra dice que hay una pregunta.',
  silent:
    'Con las dos cosas apagadas, nada avisa de una pregunta. Cada una espera igual su rato en la ventanita.',
  dotOnly: 'Los avisos están apagados, así que se muestra solo aquí.',

  lines: 'Líneas neutras tuyas',
  linesSay:
    'Cuando hay alguna, un aviso neutro dice una de estas y ya no una de las nuestras. Quien esté a tu lado puede leerlas, también en una pantalla bloqueada.',
  linesNone: 'Aún no hay ninguna. Serviría una línea de la compra o el nombre de una canción.',
  line: 'Una línea neutra',
  lineHelp: 'Hasta 80 caracteres.',
  linesUnseen: 'Esperan mientras se muestra la propia pregunta.',

  check: '¿De verdad se ven aquí los avisos?',
  checkSays: 'Un navegador puede enviar un aviso que el sistema nunca muestra. Solo tú puedes ver si llegó.',
  send: 'Enviar una prueba',
  sendAgain: 'Enviar otra prueba',
  text: 'Una prueba. Aquí no hay nada que hacer.',
  told: 'Lo que dice el navegador',
  level: {
    granted: 'Puede mostrar avisos.',
    denied: 'No puede mostrar avisos.',
  },
  listed: { yes: 'Aceptó la prueba.', no: 'No aceptó la prueba, o ya la retiró.' },
  reported: { yes: 'El sistema dice que se mostró.', no: 'El sistema no ha dicho que se mostrara.' },
  saw: '¿Lo viste?',
  yes: 'Sí',
  no: 'No',
  good: 'Entonces las preguntas pueden llegarte así.',
  look: 'Estos son los sitios habituales. Una prueba después de cada paso muestra si ayudó.',
  other: 'En otro sistema',
  systems: {
    win: 'Windows',
    mac: 'macOS',
    linux: 'Linux',
    cros: 'ChromeOS',
  },
  steps: {
    win: [
      'Abrir Configuración, Sistema, Notificaciones. Las notificaciones están activadas, y tu navegador también, en la lista de abajo.',
      '“No molestar” (en Windows 10: Asistente de concentración) está desactivado.',
      'Un juego, una película o una presentación a pantalla completa pueden retenerlas.',
    ],
    mac: [
      'Abrir Ajustes del Sistema (o Configuración del Sistema), Notificaciones, y elegir tu navegador. “Permitir notificaciones” está activado.',
      'El estilo no es “Ninguno”. Chrome puede estar dos veces, una como Helper (Alerts): cuentan las dos.',
      'En el Centro de control no hay ningún modo de concentración (o Enfoque) activado, como “No molestar”.',
    ],
    linux: [
      'En GNOME, abrir Configuración, Notificaciones; en KDE, Preferencias del sistema, Notificaciones. Tu navegador está activado ahí.',
      '“No molestar” está desactivado.',
      'Un gestor de ventanas sencillo no muestra ninguna hasta que funciona un servicio de notificaciones, como dunst o mako.',
    ],
    cros: [
      'Elegir la hora, abajo a la derecha. “No molestar” está desactivado.',
      'Abrir Configuración y buscar “notificaciones”. Las de Chrome están activadas.',
      'Una pantalla que se comparte o se proyecta puede retenerlas.',
    ],
  },
  browser: 'Si nada de eso ayuda, quizá sirva cerrar del todo el navegador y abrirlo de nuevo.',
  instead:
    'El punto no necesita nada de esto. Se ve en el icono de la barra, que quizá haya que fijar primero.',
  onlyDot: 'Desde ahora, solo el punto',
  dotNow: 'Desde ahora, solo el punto dice que hay una pregunta.',
} as const satisfies Translated<typeof english>;
