import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const clarity: PromptWords = {
  'clarity-rest-before-answers': {
    ask: 'El descanso no tiene que esperar a que lo entiendas todo.',
    more: 'Los huecos de la historia pueden seguir siendo huecos por ahora. Algunas piezas quizá lleguen, y otras quizá no. Puedes cerrar los ojos con una pregunta abierta.',
  },
  'clarity-old-ache-new-ache': {
    ask: 'Una parte de este dolor es nueva. ¿Hay otra más antigua que se ha despertado?',
    more: 'Podrían bastar dos columnas cortas: de ahora, de antes. Quizá pidan cuidados distintos. Está bien dejarlo ahí.',
  },
  'clarity-out-of-reach': {
    ask: '¿Qué ha cambiado esto en cómo te ves? Basta una frase sencilla.',
    more: 'Puede seguir otra, si quieres: algo de ti a lo que esto no pudo llegar.',
  },
  'clarity-finished-enough': {
    ask: 'Puede que su última palabra no llegue nunca. ¿Qué sería para ti un final suficiente?',
    more: 'Quizá una carta que nadie recibe, o una caja cerrada con cinta. Quizá una fecha en la que dejas de ensayar lo que dirías. También puedes dejarlo abierto.',
  },
  'clarity-note-from-a-need': {
    ask: 'Las necesidades a veces no se atreven a hablar. Si una tuya te mandara hoy una nota corta, ¿qué diría?',
    more: '“Dormir más.” “Una respuesta clara.” “Alguien de mi lado.” Las pequeñas suelen ser las más fáciles de atender.',
  },
  'clarity-better-in-the-morning': {
    ask: 'De tus maneras de pasar la noche, ¿cuál te deja mejor por la mañana?',
    more: 'La pantalla, una copa, el trabajo, una llamada larga, dormir. Nadie pone nota. Una que ayuda y una que cuesta ya son un buen mapa.',
  },
  'clarity-parked-choice': {
    ask: 'Una decisión que da vueltas y vueltas se puede dejar a un lado, con fecha o sin ella.',
    more: 'Dejarla a un lado no es abandonarla. Podrías escribir “esta semana no” en un papelito, y ver qué hacen tus hombros.',
  },
  'clarity-which-tie': {
    ask: 'En una familia, algo que se rompe puede sacudir muchos lazos. ¿En cuál piensas hoy?',
    more: 'Puedes cuidar uno y guardar distancia de otro. No tienes que responder por toda la familia.',
  },
  'clarity-unspoken-deal': {
    ask: '¿Cuál era el trato no dicho de esta amistad, el que creías que conocían las dos partes?',
    more: 'Muchas amistades tienen reglas que nadie dice en voz alta. En palabras, la tuya puede mostrar qué se rompió, y qué te importa en una amistad.',
  },
  'clarity-what-a-friend-lost': {
    ask: 'Le fallaste a una amistad. ¿Qué puede haber perdido que no tiene nombre?',
    more: 'La risa fácil, un oído seguro, un lugar para hacer tonterías. Podrías anotarlo para ti. Te toca verlo a ti, y no a la otra persona explicarlo.',
  },
  'clarity-know-and-guess': {
    ask: 'Dos frases para terminar, si quieres: “Lo que sé es …” y “Lo que supongo es …”.',
    more: 'De noche se pueden mezclar. Por separado, quizá muestren qué te gustaría saber y qué puede esperar. Una suposición también puede resultar cierta.',
  },
  'clarity-note-for-a-foggy-day': {
    ask: 'Si hoy ves claro, ¿qué te gustaría recordar de este día en uno de niebla?',
    more: 'Basta una línea para más adelante. Una razón, un límite, un gesto amable, o el nombre de alguien a quien vale la pena llamar.',
  },
};
