import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const closeness: PromptWords = {
  'closeness-arms-length': {
    ask: 'Puedes mantener a la gente a distancia por un tiempo. Lejos y cerca pueden cambiarse todas las veces que quieras.',
    more: 'Algunos días quieren mucho espacio alrededor. Dejar que alguien se acerque puede esperar, y saber si lo quieres también.',
  },
  'closeness-side-by-side': {
    ask: 'Con amistades y familia, la cercanía suele llegar con las manos ocupadas. ¿Qué te gustaría hacer con alguien, lado a lado?',
    more: 'Lavar los platos, un viaje largo, un rompecabezas, un partido en la radio. La charla puede venir o no. Una buena hora está completa sin ella.',
  },
  'closeness-a-hand-on-a-sleeve': {
    ask: 'El contacto puede esperar, o ser tan pequeño como una mano en la manga. ¿Qué es bienvenido hoy para ti, si hay algo?',
    more: 'Mañana la respuesta puede ser otra. Un “ahora no” bien recibido puede acercar a dos personas más que un abrazo que no se quiere.',
  },
  'closeness-new-to-each-other': {
    ask: 'La gente cambia después de algo así. ¿Qué te gustaría descubrir ahora de la otra persona, y que descubriera de ti?',
    more: 'Quizá un gusto nuevo, una preocupación nueva, un sueño que cambió de sitio. La curiosidad no pide ninguna promesa, y cada cual puede dejar cerradas algunas páginas.',
  },
  'closeness-laughing-unwatched': {
    ask: '¿Cuándo fue la última vez que reíste con alguien y olvidaste vigilarte?',
    more: 'Gente del trabajo, alguien de la familia, una persona en la fila del pan. La soltura puede venir de cualquier lado. Puedes disfrutarla sin averiguar qué significa.',
  },
  'closeness-quiet-company': {
    ask: '¿Con quién puedes callar, y sentir que no falta nada?',
    more: 'Puede ser una vieja amistad, un perro, o alguien en el banco de al lado. Hablar es una clase de cercanía entre muchas.',
  },
  'closeness-who-came-nearer': {
    ask: '¿Alguien se ha acercado en medio de todo esto, quizá quien nunca habrías esperado?',
    more: 'Puede ser quien dijo poco y se quedó un rato. Puede importarte sin llenar el lugar de nadie.',
  },
  'closeness-a-good-hour': {
    ask: 'Puedes disfrutar de una buena hora con la otra persona y conservar tus preguntas. Lo uno no borra lo otro.',
    more: 'Una noche agradable no firma nada. Por la mañana puedes sentir algo muy distinto, y las dos cosas habrán sido verdad.',
  },
  'closeness-wanting-nothing-from-it': {
    ask: '¿Cómo es estar cerca de esa persona y no querer nada de ello?',
    more: 'Ni una señal de que todo va bien, ni una sonrisa que contar. La atención sencilla, sin anzuelo, es algo amable que llevar a un cuarto.',
  },
};
