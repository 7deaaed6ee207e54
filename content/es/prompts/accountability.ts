import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const accountability: PromptWords = {
  'accountability-not-looking-away': {
    ask: 'Algo que hiciste causó daño, y estás aquí, sin apartar la mirada. Eso es un comienzo.',
    more: 'No hace falta arreglarlo todo en una noche. Un vaso de agua, soltar el aire despacio y una frase verdadera bastan por ahora.',
  },
  'accountability-two-stories': {
    ask: '“Pasó” y “lo hice yo” son dos historias distintas. ¿Cuál te viene primero?',
    more: 'Quizá la relación pasaba por un mal momento; la decisión fue tuya de todos modos. Podrías probar aquí la segunda historia, en una línea.',
  },
  'accountability-look-and-rest': {
    ask: 'Mirarlo de frente no tiene que llenar todo el día. Puedes mirar, descansar y volver a mirar.',
    more: 'Unos minutos honestos pueden hacer más que una noche dando vueltas. Descansar no es esconderse.',
  },
  'accountability-not-yet-ended': {
    ask: '¿Queda alguna parte de aquello que aún no ha terminado?',
    more: 'Un chat, una costumbre oculta, una promesa que se dobla una y otra vez. Puedes ponerle fin sin preguntar a nadie. Si cuesta parar, una amistad o alguien profesional puede estar a tu lado.',
  },
  'accountability-without-hardening': {
    ask: 'La rabia de la otra persona puede durar, o su silencio. ¿Qué te ayuda a no endurecerte ante eso?',
    more: 'Saber de qué viene. Respirar despacio. Hablar después con otra persona. Puedes hacerte cargo de lo que hiciste sin recibir amenazas ni daño por ello. Si ocurre, también tienes la página de Ayuda.',
  },
  'accountability-whose-to-carry': {
    ask: 'Tú cargas con lo que elegiste. Lo que eligió otra persona no te toca cargarlo, por mucha cercanía que hubiera.',
    more: 'Las dos cosas se pueden enredar en un día de cansancio. No hace falta separarlo todo. Podrías dejar en el suelo una cosa que nunca fue tuya.',
  },
  'accountability-no-answer-owed': {
    ask: 'Una disculpa puede ser sincera y llegar demasiado pronto. No le debes respuesta.',
    more: 'Puedes dejarla sin leer o guardarla para luego. “Te he escuchado, y por ahora nada más” también vale. Sentirlo es tarea de la otra persona. Lo que hagas con ello es tuyo.',
  },
  'accountability-without-the-if': {
    ask: '“Lo siento si te hice daño.” ¿Cómo te suena esa frase si le quitas el “si”?',
    more: 'Una palabra pequeña puede volver una disculpa en duda. “Pero” también lo hace, y “ya sabes cómo soy”. No hace falta enviar nada; notar la diferencia basta por hoy.',
  },
  'accountability-without-a-second-thought': {
    ask: 'Antes de que la rompieras, la confianza dejaba a la otra persona hacer cosas sin pensarlas. ¿Cuáles?',
    more: 'Dormirse, abrir la puerta, creer una palabra amable. Solo pueden ser suposiciones, y no hace falta comprobarlas con nadie. Parar aquí está bien.',
  },
  'accountability-four-parts': {
    ask: 'Lo que hice. Cómo dolió. Que lo elegí. Lo que cambiaré. ¿Cuál de las cuatro cosas te cuesta más decir?',
    more: 'Podrías darle aquí tres líneas, como un borrador que no va a ninguna parte. Las otras tres pueden esperar a otro día.',
  },
  'accountability-all-for-them': {
    ask: 'Algunas disculpas son para calmar lo que nos duele por dentro. ¿Qué diría una que fuera toda para la otra persona?',
    more: 'Quizá sería más corta. Quizá no diría lo mal que te sientes, ni pediría nada al final. Vale la pena encontrarla aunque nadie la lea.',
  },
  'accountability-a-promise-your-size': {
    ask: '“Nunca más te voy a fallar” es demasiado grande para cumplirlo. ¿Qué promesa más pequeña y más cierta lleva dentro?',
    more: 'Una que pudieras cumplir esta semana, y saber que la cumpliste. “Cuando no lo sepa, diré que no lo sé” es un ejemplo.',
  },
  'accountability-the-wider-circle': {
    ask: '¿A quién más sacudió aquello: a alguien de la familia en medio, a quien habló en tu favor?',
    more: 'No hace falta ir a arreglarlo todo. Ver el círculo entero, sin prisa, es parte de ver lo que hiciste.',
  },
  'accountability-a-limit-they-set': {
    ask: 'Un límite que la otra persona se puso no es un muro que se rodea hablando.',
    more: 'Respetarlo es algo que puedes dar, aunque escueza. Un límite cuida a quien lo pone. Las reglas sobre a quién puedes ver son otra cosa, y con esas puedes pedir ayuda.',
  },
  'accountability-someone-who-asks': {
    ask: 'Aparte de la persona a quien heriste, ¿quién sabe lo que estás cambiando, y te pregunta cómo va?',
    more: 'Una amistad que no te halaga, un grupo, alguien profesional. A veces un cambio se sostiene mejor si alguien lo ve. Si aún no hay nadie, ¿qué clase de persona querrías?',
  },
  'accountability-how-you-tell-it': {
    ask: 'Quizá ya no lo cuentas como en las primeras semanas. ¿Qué dejas fuera menos veces?',
    more: 'Tal vez una fecha, una mentira, el hecho de que lo sabías. Cada pieza que devuelves hace la historia más tuya. Puedes parar después de una.',
  },
};
