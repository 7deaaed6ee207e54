import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const expectations: PromptWords = {
  'expectations-no-proper-way': {
    ask: 'No hay una manera correcta de llevar este dolor. Nadie está poniendo nota a la elegancia.',
    more: 'Puedes tener mal genio, calma, gracia y silencio, todo antes de comer. Quizá la gente espere cierta cara. Puedes llevar la que tienes.',
  },
  'expectations-ask-or-loosen': {
    ask: 'Una necesidad se puede pedir. Un plazo se puede aflojar. ¿En cuál de los dos piensas?',
    more: 'Aflojar una fecha no es perder la cosa. Podrías anotar a qué no renuncias, y qué puede venir con otra forma.',
  },
  'expectations-what-sorry-would-name': {
    ask: 'Una disculpa de verdad puede llegar, o no. ¿Qué querrías que nombrara?',
    more: 'Encontrar tus propias palabras para eso puede ser una manera de que te crean, y de creerte tú primero. No tiene que seguir nada.',
  },
  'expectations-answers-of-your-own': {
    ask: 'Algunas respuestas quizá nunca vengan de la otra persona. ¿Hay una que podrías empezar a darte?',
    more: '“¿Cuánto valgo?” tiene una respuesta que no depende de la honestidad de nadie. Basta media frase. Parar aquí está bien.',
  },
  'expectations-clumsy-friends': {
    ask: 'Las amistades que quedan en medio quizá no actúen como esperabas. ¿A cuál podrías dejarle ser torpe?',
    more: 'Hay quien calla por miedo a decir algo mal. Hay quien ya no encaja, y eso lo dices tú.',
  },
  'expectations-skip-shrink-keep': {
    ask: 'Visitas, fiestas, cumpleaños: ¿qué costumbre de familia te gustaría saltarte, acortar o conservar este año?',
    more: 'Respondes por un año, no para siempre. “Voy para el postre” es un plan, y una tarjeta por correo también.',
  },
  'expectations-your-own-size': {
    ask: 'Mostrar grandeza es opcional. Tu propio tamaño basta.',
    more: 'Algunos días ese tamaño es pequeño y de mal humor. Se puede tratar con justicia sin dulzura, y callar sin dar la razón.',
  },
  'expectations-thanks-or-no-thanks': {
    ask: 'Quizá esperes que se note tu cambio. ¿Qué seguirías haciendo si nadie lo dijera nunca?',
    more: 'Esa es la parte que te pertenece. Esperar es humano. Se vuelve pesado para otra gente cuando viene con recibo.',
  },
  'expectations-no-script-for-them': {
    ask: 'Llanto, una charla, luego calma: quizá lo imaginaste en ese orden. ¿Y si no hay ningún orden?',
    more: 'Tras un gesto amable puede venir la rabia, y tras una buena semana el silencio. Puedes guardar el guion y atender lo siguiente que sea honesto y tuyo.',
  },
  'expectations-days-of-your-own': {
    ask: 'Puedes querer a alguien y dejar de ordenar tus días según lo que pueda hacer.',
    more: 'Tus horas pueden ser tuyas, cambie o no. Si planear alrededor de esa persona es lo que te mantiene a salvo, eso es sabiduría. Si quieres pensarlo con alguien, está la página de Ayuda.',
  },
};
