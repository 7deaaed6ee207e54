import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const boundaries: PromptWords = {
  'boundaries-unread': {
    ask: 'Donde sea seguro, puedes dejar un mensaje sin leer. El silencio también es un límite.',
    more: 'Puedes responder mañana, o en una semana, o nunca. Si callar te pone en riesgo, una respuesta corta también es cuidarte.',
  },
  'boundaries-day-off': {
    ask: '¿De qué tema te gustaría descansar un día?',
    more: 'Donde te sientas a salvo, basta una frase: “Hoy no, gracias”. También puedes guardarte la respuesta, y pasar a otra cosa cuando salga el tema.',
  },
  'boundaries-which-chair': {
    ask: 'Si vas a una reunión de familia, ¿qué silla, qué salida o qué cara amable la haría más llevadera?',
    more: 'No ir también está en la lista. Y marcharse pronto, sin discursos.',
  },
  'boundaries-place-to-breathe': {
    ask: '¿Hay un lugar donde sueltas todo el aire? Nadie más necesita saber cuál.',
    more: 'Un cuarto, un banco, un rincón del parque, la cocina de una amistad. Si ningún sitio se siente así, en la página de Ayuda hay gente con quien hablar.',
  },
  'boundaries-body-says-no': {
    ask: 'Tu cuerpo puede saber un “no” antes que tu boca. ¿Dónde se nota?',
    more: 'La garganta apretada, el aire retenido, los pies hacia la puerta. “Un momento, por favor” es una buena frase mientras lo averiguas.',
  },
  'boundaries-in-pencil': {
    ask: 'De aquí en adelante, ¿qué te parece bien y qué no? Basta una línea para cada cosa.',
    more: 'Pueden ser borradores. Un límite escrito a lápiz es un límite igual.',
  },
  'boundaries-how-much-contact': {
    ask: 'Entre nada y todos los días, ¿cuánto contacto te parece bien por ahora?',
    more: 'Vale cualquier punto de esa línea, y puede cambiar. Tu respuesta puede quedarse contigo: no hace falta anunciarla. Si menos contacto puede despertar su ira, en la página de Ayuda hay quien puede pensarlo contigo.',
  },
  'boundaries-carried-news': {
    ask: 'Las amistades en común a veces traen noticias que no pediste. ¿Qué te gustaría que no te contaran?',
    more: 'Un límite puede ser cálido: “Me encanta verte. Por favor, no me hables de esa persona”.',
  },
  'boundaries-door-closed-gently': {
    ask: 'En algunas familias un “no” suena a portazo. El tuyo puede ser una puerta cerrada con suavidad.',
    more: '“Te quiero, y no voy a ir” es una manera de cerrarla. No ir, sin decir nada, es otra. Un límite no castiga a nadie.',
  },
  'boundaries-map-of-anger': {
    ask: 'A la rabia se le dan bien los mapas. ¿Qué línea dice la tuya que se cruzó?',
    more: 'La línea puede tener nombre antes de que decidas qué hacer. “Conmigo no se hacen bromas.” “Quiero saberlo antes que nadie.”',
  },
  'boundaries-few-plain-words': {
    ask: 'Si coincides con esa persona por asuntos prácticos, bastan unas pocas palabras sencillas.',
    more: 'Horas, llaves, cuentas, hola, adiós. Lo demás puede quedarse fuera de la charla, aunque llame a la puerta.',
  },
  'boundaries-respected-lately': {
    ask: '¿Qué límite tuyo se respetó hace poco, aunque fuera en algo pequeño?',
    more: 'Quizá otro se puso a prueba, o se cruzó. Las dos cosas son parte del cuadro, y lo que sigue lo decides tú.',
  },
  'boundaries-limit-or-request': {
    ask: 'Un límite habla de lo que harás tú. Una petición, de lo que te gustaría de la otra persona. ¿Cuál encaja hoy?',
    more: '“Si hay gritos, salgo del cuarto” es lo uno. “Por favor, avísame si cambian los planes” es lo otro. Puede que quieras las dos cosas.',
  },
  'boundaries-small-things-first': {
    ask: 'Con una amistad nueva, puedes confiar una cosa pequeña cada vez y ver cómo la cuida.',
    more: 'Ir despacio no es frialdad. Una buena amistad sabe esperar mientras tu confianza encuentra dónde pisar.',
  },
  'boundaries-line-that-costs': {
    ask: 'La otra persona puso un límite, y te cuesta. ¿Qué te ayuda a respetarlo en los peores días?',
    more: 'Quizá trate de su tiempo, su cuerpo o su puerta. Respetado sin mala cara, puede dar descanso. Una regla que te aparta de otra gente no es un límite así. La página de Ayuda también es para ti.',
  },
  'boundaries-ready-or-tired': {
    ask: 'Un límite puede ablandarse porque tú quieres. No tiene que ablandarse porque alguien se cansó de él.',
    more: 'Algunos límites son para una temporada, y otros para siempre. Puedes revisar los tuyos como quien revisa abrigos en primavera.',
  },
};
