import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const courage: PromptWords = {
  'courage-a-glad-no': {
    ask: 'Un “no” puede pedir más valor que un “sí”. ¿De cuál de los tuyos te alegras?',
    more: 'Puede ser mínimo: una llamada que dejaste sonar, una visita más corta, “prefiero no decirlo”. Algo en ti sabía cuánto podía cargar ese día.',
  },
  'courage-a-dial-not-a-switch': {
    ask: 'Si la confianza sube y baja poco a poco, como el volumen, ¿qué giro mínimo parece posible, hacia arriba o hacia abajo?',
    more: 'Bajarla también puede ser valiente. Puede ser confianza en alguien del barrio, en un plan, en tu propia corazonada. Puedes girarla de vuelta en cualquier momento.',
  },
  'courage-the-edge-of-the-group': {
    ask: 'Después de que se rompe una amistad, entrar en cualquier grupo pide valor. ¿Dónde podrías sentarte cerca del borde?',
    more: 'Un coro, un juego de preguntas, una comida compartida. Puedes quedarte una canción, hablar con una persona, o mirar y volver a casa.',
  },
  'courage-quiet-kinds': {
    ask: 'Abrir la carta. Ir a la fiesta y salir a las nueve. ¿Qué hiciste esta semana con valentía y sin ruido?',
    more: 'No hace falta que nadie lo viera. Si no se te ocurre nada, descansar cuando ya no podías más quizá esté en la lista.',
  },
  'courage-step-and-step-back': {
    ask: 'La valentía no tiene que ser rápida. Puedes dar un paso, mirar alrededor y volver atrás.',
    more: 'Dar un paso atrás no es fallar. Averiguaste cómo es el suelo ahí. Puedes probar en otro lado, otro día, o dejarlo.',
  },
  'courage-not-knowing-why': {
    ask: '“Aún no sé por qué” puede ser más valiente que una respuesta redonda.',
    more: 'Una respuesta redonda pone fin a la búsqueda. Decir hasta dónde entiendes, y que sigues buscando, es suelo honesto.',
  },
  'courage-what-stays-covered': {
    ask: '¿Qué mantienes tapado, incluso ante la gente que te quiere bien?',
    more: 'No hace falta que se lo enseñes a nadie. Mirarlo aquí, lo que dura una respiración, basta para un día. Parar aquí está bien.',
  },
  'courage-glad-to-be-asked': {
    ask: 'Pedir ayuda es un pequeño salto. ¿Quién se alegraría de que le preguntaras?',
    more: 'Puede ser algo ligero: un viaje, otra opinión, diez minutos de compañía. A mucha gente le gusta ser útil. Un no de alguien no es un no de todo el mundo.',
  },
  'courage-a-place-to-have-back': {
    ask: 'En algo así se pierden lugares. ¿Cuál te gustaría recuperar, si hay alguno?',
    more: 'Una calle, un café, incluso una canción. Podrías elegir la hora, la compañía y la salida. O puede quedarse en el mapa, sin tocar.',
  },
  'courage-room-to-stumble': {
    ask: 'Si se pudiera tropezar sin que nadie llevara la cuenta, ¿qué te gustaría probar?',
    more: 'Una clase, una receta, otro camino a casa, una tarde a solas junto al agua. Quien empieza se tambalea, y es normal.',
  },
};
