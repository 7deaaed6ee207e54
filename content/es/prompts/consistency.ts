import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const consistency: PromptWords = {
  'consistency-small-and-sure': {
    ask: 'Lo pequeño y seguro llega más lejos que lo grande y lleno de disculpas. ¿En qué se puede contar contigo hoy?',
    more: 'Puede ser para cualquiera: dar de comer al gato, enviar el formulario, llegar a las cuatro. La constancia puede empezar lejos de lo que duele.',
  },
  'consistency-grand-gesture': {
    ask: 'Un gran gesto pide que lo vean. Una pequeña promesa cumplida no pide nada.',
    more: 'Los discursos se borran. La misma cosa sencilla, hecha otra vez un lunes gris, puede ir dando peso a una palabra.',
  },
  'consistency-say-so-early': {
    ask: 'Si ves que no puedes cumplir una promesa, ¿con cuánto tiempo podrías decirlo?',
    more: '“No llego, y esto es lo que sí puedo hacer.” Dicho a tiempo, es una forma de cumplir tu palabra. Tarde y en silencio es lo que la desgasta.',
  },
  'consistency-one-that-slipped': {
    ask: '¿Se te escapó alguna promesa hace poco? En dos líneas cabe: qué pasó, y qué harás ahora.',
    more: 'No pide una historia larga ni un “no tengo remedio”. Admitir pronto un fallo es parte de la constancia. Mañana hay sitio para otro intento.',
  },
  'consistency-in-a-bad-mood': {
    ask: 'Una promesa se puede cumplir de mal humor. No pide una sonrisa.',
    more: 'Puedes gruñir mientras lavas todos los platos. Lo hecho queda ahí después, como cualquier otra cosa hecha.',
  },
  'consistency-old-labels': {
    ask: 'En las familias las etiquetas se pegan: quien llega tarde, quien se olvida. ¿Cuál de las tuyas encaja menos ahora?',
    more: 'Las etiquetas suelen despegarse más despacio que las costumbres. No hace falta discutir con ellas. Llegar a la hora una vez más ya es una respuesta.',
  },
  'consistency-in-the-room': {
    ask: 'Cuando tu cuerpo está en el cuarto, ¿dónde suele estar el resto de ti?',
    more: 'En mañana, en el teléfono, en una escena vieja: la mente se va. Estar para alguien, o para ti, es sobre todo volver.',
  },
  'consistency-ice-on-a-lake': {
    ask: 'La confianza puede ser como el hielo de un lago. ¿Qué partes aguantarían hoy tu peso, si hay alguna?',
    more: 'Quizá aguante para cosas pequeñas, como horas y planes, y no para otras mayores. No tienes que pisar en ningún lado. Mirar desde la orilla también es sabio.',
  },
  'consistency-wait-and-see': {
    ask: 'Las palabras pueden esperar a que las creas. Está bien mirar primero lo que muestran los días.',
    more: 'Esperar no es frialdad, y nadie tiene derecho a meterte prisa. Tus propios ojos, a lo largo de muchos días corrientes, son buenos jueces.',
  },
  'consistency-being-there': {
    ask: 'En una amistad, “estar ahí” puede ser muchas cosas. ¿Cómo es para ti un día cualquiera?',
    more: 'Una respuesta el mismo día, un sitio guardado, que recuerden tu mala noticia una semana después. Vale la pena conocer tu lista antes de contar con alguien.',
  },
  'consistency-a-sign-in-someone-new': {
    ask: 'Con alguien nuevo, ¿qué pequeña señal de palabra cumplida mirarías primero?',
    more: 'Venir el día acordado, recordar lo que dijiste, tomar bien un no. Puedes mirar todo el tiempo que quieras, y nadie tiene que saberlo.',
  },
  'consistency-dull-days': {
    ask: 'De los días constantes hay poco que contar. ¿Qué se ha vuelto tan normal que casi no lo cuentas?',
    more: 'Quizá una llamada devuelta, una verdad dicha pronto, una hora reservada. Hubo un tiempo en que costaba, y podrías reconocerlo con un pequeño gesto.',
  },
};
