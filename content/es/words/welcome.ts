import type { Translated } from '@/content/translated';
import type { welcomeWords as english } from '@/content/words/welcome';

/** What the welcome says, besides what the options, the safety notice and the lock say themselves. Spanish. */
export const welcomeWords = {
  name: 'Mendful',
  next: 'Seguir',
  back: 'Volver',
  notNow: 'Ahora no',
  leave: 'Dejar el resto',
  leaveSays: 'Cierra esta página. Lo que elegiste queda elegido, y nada más ha cambiado.',
  kept: 'Guardado',
  refused: 'No se pudo guardar: {reason} Lo que había antes sigue valiendo.',
  full: 'el almacenamiento de este dispositivo está lleno.',
  broken: 'el almacenamiento de este dispositivo no respondió.',
  hello: {
    heading: 'Un lugar en calma, para cuando se ha roto la confianza',
    says: [
      'De vez en cuando Mendful hace una pregunta suave. Puedes guardar cómo estás ahora mismo, unas palabras o una pequeña cosa buena.',
      'Todo se queda en este navegador, en este dispositivo. No hay ninguna cuenta, y nadie lee lo que escribes.',
    ],
    not: 'Mendful no es terapia, ni consejo médico, ni un servicio de crisis. Si estás en peligro, el número de emergencias de tu zona está ahí para ti.',
    people: 'En Ayuda hay gente con quien hablar.',
    ahead:
      'Ahora vienen unas preguntas; entre todas llevan cerca de un minuto. Cualquiera puede quedar sin respuesta, y todo se puede cambiar después en las opciones.',
  },
  safe: {
    read: 'Lo he leído',
    later: 'En otro momento',
  },
  when: {
    heading: '¿Cada cuánto, y cuándo?',
    lead: 'Elijas lo que elijas, una pregunta sin respuesta se va sin decir nada.',
    legend: 'Las preguntas llegan',
    presets: {
      day: {
        name: 'Una vez al día, de día',
        says: 'En un momento que cambia, entre la mañana y el final de la tarde.',
      },
      evening: {
        name: 'Una vez al día, al anochecer',
        says: 'Entre las {from} y las {to}.',
      },
      some: {
        name: 'Algunas veces por semana',
        says: '{n} días de cada siete, de día.',
      },
      open: {
        name: 'Cuando abro Mendful',
        says: 'Nada llega por su cuenta. Si miras, hay una pregunta.',
      },
    },
    quiet: 'Entre las {from} y las {to} nada llega por su cuenta.',
    own: 'Días y horas a tu manera',
  },
  look: {
    heading: '¿Quién más podría mirar?',
    text: 'Cuando hay una pregunta, el aviso dice',
    lock: 'El candado puede esperar. Está en las opciones cualquier otro día.',
    begin: 'Poner un candado ahora',
    isOn: 'El candado está puesto.',
  },
  now: {
    heading: '¿Cómo estás ahora mismo?',
    lead: 'Uno o varios, también opuestos. Ninguno está mal, y puede esperar a otro día.',
    keep: 'Guardar',
    keeping: 'Guardando',
    doneHeading: 'Eso es todo',
    first: 'Un primer hilo de oro. El cuenco nunca pierde ninguno.',
    where:
      'Mendful está detrás de su imagen en la barra de herramientas. Si no se ve la imagen, está en la lista de extensiones, y desde ahí se puede fijar.',
    close: 'Cerrar esta página',
    journal: 'Ver lo guardado',
  },
} as const satisfies Translated<typeof english>;
