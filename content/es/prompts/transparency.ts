import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const transparency: PromptWords = {
  'transparency-not-the-detective': {
    ask: 'Nunca pediste hacer de detective, y puedes dejar ese trabajo. Es justo querer que la verdad te la traigan.',
    more: 'Las ganas de una pista más pueden ser fuertes, y comerse una noche entera. La lupa puede quedarse una hora en su cajón.',
  },
  'transparency-privacy-and-secrecy': {
    ask: 'La privacidad da descanso; el secreto lo quita. De lo que te guardas, ¿qué es cada cosa?',
    more: 'Lo que callas para estar a salvo también es privacidad. Nadie más ordena lo tuyo por ti, y nada de eso se tiene que contar.',
  },
  'transparency-trimmed-corners': {
    ask: 'Cuando una respuesta cierta incomoda, ¿qué esquina sueles recortarle?',
    more: 'Puede ser la hora, la cantidad, quién más estaba. Notar las tijeras es un comienzo. Una respuesta entera puede ser corta.',
  },
  'transparency-small-untruths': {
    ask: '“Estoy bien.” “Iba de camino.” “No era nada.” ¿Qué pequeña mentira te sale con más facilidad?',
    more: 'Casi todo el mundo tiene una. Un día sin ella, con gente del barrio o del trabajo, es un ensayo callado para verdades mayores. La que te protege de alguien es otra cosa.',
  },
  'transparency-an-offer-with-an-end': {
    ask: 'Ofrecer más sinceridad pide bordes. ¿Sobre qué, hasta cuándo, y cómo podría terminarlo cualquiera de las dos partes?',
    more: 'Ofrecerlo es cosa tuya, y rechazarlo es cosa de la otra persona. Abarca lo tuyo y nada de lo suyo. Con una fecha de fin, es un puente y no una forma de vivir.',
  },
  'transparency-shut-by-your-own-hand': {
    ask: 'Algunas puertas pueden seguir cerradas aunque nadie te viera abrirlas. ¿Cuál es la tuya?',
    more: 'Quizá lleve a un lugar, una aplicación, una hora tardía, una manera de llenar noches de soledad. Saber qué te atrae de ahí puede ayudarte a pasar de largo.',
  },
  'transparency-when-plans-change': {
    ask: 'Un tren con retraso, una hora de más, un plan nuevo: ¿cómo se entera la gente que te rodea?',
    more: 'Dicho pronto y sin rodeos, es una forma pequeña de honestidad. Es cortesía, no un informe de cada paso. También cuenta con la gente del barrio o de la tienda.',
  },
  'transparency-true-and-soft': {
    ask: 'Una verdad se puede decir con suavidad. La honestidad no tiene que ser dura.',
    more: 'No todo lo que se piensa pide decirse, y una verdad se entrega mejor en la mano que lanzada. Cuidar cómo se dice es parte de la honestidad.',
  },
  'transparency-nothing-to-hide': {
    ask: 'Una hora sin ninguna historia que sostener: ¿cómo es para ti?',
    more: 'Quizá lo notes en el cuello, en el sueño, en cómo respondes a “¿qué tal todo?”. No es lo mismo que no tener privacidad. Si una hora así es rara por ahora, vale la pena señalarla.',
  },
};
