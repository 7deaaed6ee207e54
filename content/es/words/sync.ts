import type { Translated } from '@/content/translated';
import type { syncWords as english } from '@/content/words/sync';

/** What is said about more than one device. {braces} are filled in by the page. Spanish. */
export const syncWords = {
  name: 'Más de un dispositivo',
  lead: 'Lo que guardas puede ser lo mismo en tus dispositivos. Pasa por la cuenta con la que entra tu navegador, y sale de este dispositivo ya cerrado.',
  needsLock: 'Para esto hace falta el candado. Una cuenta puede ser compartida, y nada va allí sin cerrar.',
  limits:
    'En una cuenta caben más o menos las notas de unos meses. Los meses más antiguos se quedan en cada dispositivo; un archivo de copia los lleva consigo. Que el navegador lleve las cosas a tus otros dispositivos, y cuándo, depende de sus propios ajustes, y no se lo dice a Mendful.',
  sees: 'Quien use la misma cuenta no puede leerlo sin la contraseña. Podría ver que ahí hay algo de Mendful, y puede que su navegador le ofrezca Mendful también.',
  begin: 'Empezar aquí',
  beginSays:
    'Tu contraseña cierra lo que va a la cuenta. En el otro dispositivo la escribes una vez para unirlo. Se pide aquí para que nadie más empiece esto.',
  secret: 'La contraseña de tu candado',
  joinSays:
    'Ya hay una copia cerrada en la cuenta. Con la contraseña del dispositivo que la puso ahí, este se une. Lo que hay en los dos se junta; los ajustes se toman de allí.',
  joinSecret: 'La contraseña de ese dispositivo',
  join: 'Unirse',
  wrong: 'Con eso no se abre. El código de recuperación no sirve aquí.',
  refusedNow: 'El navegador no lo aceptó, y nada ha cambiado. Quizá ayude intentarlo más tarde.',
  newerFound: 'Un Mendful más nuevo puso algo en la cuenta. Este podrá unirse cuando también se actualice.',
  look: 'Mirar en la cuenta',
  holds: 'Lo que hay allí',
  settings: 'Ajustes, tus propias preguntas, lo que dijiste de las demás y tus listas',
  entries: {
    one: '{n} momento, de {since}',
    many: '{n} de momentos, desde {since}',
    other: '{n} momentos, desde {since}',
  },
  noEntries: 'Aún no hay momentos',
  some: 'No cabe todo. Lo más antiguo se queda en cada dispositivo, y no se pierde nada.',
  whole: 'Todo lo que guardas está allí.',
  full: 'Cuánto se ha llenado la cuenta',
  fullSays: '{percent} de lo que permite el navegador',
  met: 'La última vez que estaba todo igual: {when}.',
  notMet: 'Aún no está allí.',
  own: 'Las palabras a medio escribir, lo que se preguntó y cuándo, y los aplazamientos se quedan en cada dispositivo.',
  now: 'Comparar ahora',
  comparing: 'Comparando.',
  stop: 'Dejarlo en este dispositivo',
  stopped: 'Este dispositivo ya no participa. Lo que hay en la cuenta sigue ahí para los demás.',
  erase: 'Dejarlo y borrar de la cuenta',
  eraseSays:
    'La copia cerrada se quita de la cuenta. Lo que hay en cada dispositivo se queda en él. Los demás dispositivos lo notan, y preguntan antes de volver a poner algo allí.',
  eraseGo: 'Borrarlo de la cuenta',
  leave: 'Dejarlo como está',
  erased: 'Ya no está en la cuenta. El navegador lo comunica también a tus otros dispositivos.',
  failed: 'Eso no funcionó, y nada ha cambiado. Quizá ayude intentarlo más tarde.',
  troubles: {
    refused:
      'El navegador no lo acepta ahora. Puede que tenga la sincronización apagada. No se pierde nada, y se vuelve a intentar sin que hagas nada.',
    busy: 'El navegador pide un poco de tiempo entre una vez y otra. Se vuelve a intentar sin que hagas nada.',
    full: 'La cuenta no tiene sitio para esto ahora. Aquí todo está a salvo, y se vuelve a intentar sin que hagas nada.',
    half: 'Algo de otro dispositivo aún está en camino. Se vuelve a mirar sin que hagas nada.',
    gone: 'En la cuenta no hay nada de Mendful. Puede que se borrara desde otro dispositivo, o que el navegador use otra cuenta. Aquí sigue todo.',
    other:
      'Lo que hay en la cuenta se cerró con otra cosa: en otro dispositivo se empezó de nuevo o se cambió la contraseña, o el navegador usa otra cuenta. No se envía nada hasta que lo digas.',
    newer:
      'Un Mendful más nuevo, en otro dispositivo, pasó por allí. Lo que guardas sigue a salvo aquí; cuando este se actualice, todo continúa.',
    rewrap:
      'Tu contraseña ha cambiado, y la de antes aún abre lo que hay en la cuenta. Nada nuevo va allí hasta que se cierre con la nueva.',
    unlocked:
      'Se quitó el candado, así que este dispositivo ya no participa. Lo que se cerró sigue en la cuenta.',
  },
  again: 'Volver a ponerlo allí',
  rewrap: 'Cerrarlo con la nueva',
} as const satisfies Translated<typeof english>;
