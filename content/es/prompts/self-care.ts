import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const selfCare: PromptWords = {
  'self-care-wants-nothing': {
    ask: 'Ahora, a tu alrededor, ¿qué cosas no quieren nada de ti?',
    more: 'Una planta, una pared, una taza, una mancha de luz. Cinco, si quieres. Descansar entre ellas cuenta como descanso.',
  },
  'self-care-toast': {
    ask: 'Un pan con algo, de pie en la cocina, es una comida. Acostarse un rato es descansar, aunque no llegue el sueño.',
    more: 'Cuidarte puede ser muy sencillo por un tiempo. Lo sencillo también es cuidado.',
  },
  'self-care-dressed-up-as-dread': {
    ask: 'La sed, el frío y el hambre pueden disfrazarse de angustia. ¿Llama alguno a la puerta?',
    more: 'Atenderlo no lo arregla todo. Puede aflojar un nudo, y un nudo es algo.',
  },
  'self-care-second-best': {
    ask: 'Cuando el sueño no llega, el descanso puede bastar: ojos cerrados, algo aburrido y amable sonando bajito.',
    more: 'No hace falta perseguirlo. A un cuerpo con cansancio, en un sitio blando, se le está cuidando, diga lo que diga el reloj.',
  },
  'self-care-warmth': {
    ask: '¿Qué calor te vendría bien hoy, de algo que no pueda fallarte?',
    more: 'Una bolsa de agua caliente, una manta pesada, el sol en el cristal, un gato con planes propios. No tiene que venir de una persona.',
  },
  'self-care-heat': {
    ask: '¿Adónde podría ir parte de ese fuego sin dejar nada roto?',
    more: 'Restregar una olla, romper cartones, cantar mal en un cuarto vacío. Quizá tu cuerpo quiera su turno en esto.',
  },
  'self-care-crossed-off': {
    ask: 'Una cosa de la lista de hoy se puede tachar sin haberla hecho.',
    more: 'Puedes elegirla, o dejar que se elija sola. Una lista más corta es una lista igual.',
  },
  'self-care-dry-socks': {
    ask: 'Cuidarte no es quitarle peso a lo que hiciste. Con descanso es más fácil hacerse cargo.',
    more: 'La comida, el sueño y la cabeza despejada no son premios. Lo que hiciste se puede mirar de frente con los pies secos.',
  },
  'self-care-unmarked': {
    ask: '¿Qué te encantaba hacer antes sin que nadie lo pagara ni le pusiera nota?',
    more: 'Dibujar caballos, desarmar radios, bailar en la cocina. Un cuarto de hora de eso podría caber en algún momento de la semana.',
  },
  'self-care-no-update': {
    ask: 'Hay compañía que no pide novedades: una película, un juego de cartas, doblar ropa lado a lado.',
    more: 'Puedes tener gente cerca sin volver a contarlo. “¿Hablamos de cualquier otra cosa?” es una buena entrada.',
  },
  'self-care-lighter-place': {
    ask: '¿Qué cuarto, calle u hora te deja con algo menos de peso que al llegar?',
    more: 'Podrías ir a propósito esta semana. Puede estar tan cerca como el lado de la mesa donde da el sol.',
  },
  'self-care-when-shame-is-loud': {
    ask: 'Cuando la vergüenza sube de volumen, ¿a qué recurres, y te deja con más verdad o con menos?',
    more: 'Una copa, una pantalla, correr un buen rato, una palabra sincera a alguien. Una cosa que puedas recordar bien por la mañana quizá valga la pena tenerla cerca.',
  },
  'self-care-own-evening': {
    ask: 'Si una noche fuera toda tuya, ¿qué pondrías en ella?',
    more: 'Tu música, tu cena, tu hora de ir a la cama. Si una noche entera parece muy ancha, media hora basta para empezar.',
  },
  'self-care-time-goes-soft': {
    ask: '¿Con qué se te olvida el reloj estos días?',
    more: 'El gusto puede esconderse en lo que ablanda las horas. Podrías dejarle una puerta abierta, sin más plan que ese.',
  },
};
