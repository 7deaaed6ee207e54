import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const selfTrust: PromptWords = {
  'self-trust-built-to-work': {
    ask: 'Si te mintieron, la mentira estaba hecha para que la creyeras. Creerla no fue un fallo tuyo.',
    more: 'A gente prudente, lista y cariñosa le mienten todos los días. La habilidad estaba en esconder.',
  },
  'self-trust-judged-rightly': {
    ask: '¿Qué cosa pequeña supiste ver bien esta semana?',
    more: 'La lluvia, el ánimo de una sala, cuánto llevaría una tarea. Tu manera de ver puede estar funcionando más de lo que notas.',
  },
  'self-trust-whose-voice': {
    ask: 'Quizá una voz te diga que no sabes ver cómo es la gente. ¿A quién se parece esa voz?',
    more: 'A veces es prestada: de alguien del trabajo, de la familia, de quien escondía cosas. No hace falta discutir. Oír de quién es puede bastar.',
  },
  'self-trust-not-a-measure': {
    ask: 'Lo que hizo no era una medida de ti. Ni de tu aspecto, ni de tu mente, ni de lo que vales.',
    more: 'Puede sentirse como una nota. Dice cómo eligió la otra persona. Nunca fue la cuenta de lo que eres.',
  },
  'self-trust-hunch-and-fear': {
    ask: '¿Cómo se siente en ti una corazonada, y cómo el miedo? Pueden llevar el mismo abrigo.',
    more: 'Para algunas personas la corazonada es callada y simple, y el miedo hace ruido. En ti puede ser distinto, y los dos pueden tener algo que decirte. Bastan tres palabras para cada uno.',
  },
  'self-trust-promise-to-self': {
    ask: '¿Qué promesa contigo es lo bastante pequeña para cumplirla hoy?',
    more: 'Agua junto a la cama, la luz apagada a las once, hoy nada de fotos viejas. Contar contigo puede empezar así de cerca del suelo.',
  },
  'self-trust-solid-friend': {
    ask: 'Cuando una amistad rompe la confianza, las demás parecen frágiles también. ¿Quién te parece firme?',
    more: 'Firme puede ser alguien sin gracia, que llega tarde, contesta mal los mensajes y es de fiar. Si no piensas en nadie, podrías empezar por tener firmeza contigo.',
  },
  'self-trust-whose-version': {
    ask: 'Cuando crecías, ¿qué versión de las cosas contaba en tu familia? ¿Dónde quedaba la tuya?',
    more: 'Hay quien aprende pronto a dudar de lo que ve. La tuya puede tener un sitio ahora, aunque nadie más lo vea. Puedes parar en cualquier línea.',
  },
  'self-trust-old-habit': {
    ask: 'Bajo presión, ¿qué costumbre tuya se adelanta: complacer, esconderte, comprobar, volverte de hielo?',
    more: 'Quizá te protegió, entonces o ahora, y por eso acude corriendo. Puedes saludarla por su nombre antes de decidir si la sigues.',
  },
  'self-trust-word-holds': {
    ask: '¿Dónde se mantiene firme tu palabra estos días, aunque sea en algo mínimo?',
    more: 'Puede que dudes de ti, y algo de duda sirve. Cuenta una palabra cumplida sin que nadie lo vea: la hora de dormir, una factura, una línea verdadera en un diario.',
  },
  'self-trust-pause-before-yes': {
    ask: 'En la pausa antes de un sí, ¿qué oyes?',
    more: 'Un sí que ha tenido un momento para respirar suele ser más firme. La próxima petición pequeña podría recibir un conteo lento hasta cinco.',
  },
  'self-trust-glad-choice': {
    ask: 'Decidir a solas tiene su propio peso. ¿De cuál de tus decisiones te alegras?',
    more: 'Puede ser tan pequeña como un color de pared o tan grande como una cerradura nueva. Tu criterio estaba ahí, y sirvió para algo.',
  },
  'self-trust-borrowed-eyes': {
    ask: 'Alguien te confía algo: una llave, una preocupación, una mascota. ¿Qué verá en ti?',
    more: 'Podrías mirar un minuto con sus ojos. Lo que ve no tiene que coincidir con cómo te sientes hoy.',
  },
};
