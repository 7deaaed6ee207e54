import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const pace: PromptWords = {
  'pace-no-stopwatch': {
    ask: 'Nadie tiene derecho a ponerle un cronómetro a tu corazón.',
    more: 'Ni la otra persona, ni quien te quiere bien, ni siquiera tú. Aquí no existe llegar tarde.',
  },
  'pace-very-small-thing': {
    ask: '¿Cuál es la próxima cosa muy pequeña que tienes delante?',
    more: 'Una taza que enjuagar, una ventana que abrir, una silla donde sentarse. Lo grande puede esperar un rato al otro lado de la puerta.',
  },
  'pace-i-dont-know-yet': {
    ask: '“Aún no lo sé” es una respuesta entera, para quien pregunte y mientras siga siendo verdad.',
    more: 'Hay quien quiere un final para dejar de preocuparse. Su preocupación no te pone una fecha.',
  },
  'pace-one-breath-out': {
    ask: 'Mientras sueltas el aire despacio una vez, no se te pide nada.',
    more: 'Podrías hacerlo un poco más largo que al tomarlo. O descansar la vista en algo que no se mueva.',
  },
  'pace-hardest-hour': {
    ask: '¿Qué parte del día cuesta más últimamente: despertar, el mediodía, la noche, la madrugada?',
    more: 'Si sabes la hora, puedes suavizarla un poco. Una lámpara encendida, una voz en la radio, algo tibio a mano.',
  },
  'pace-peace-by-the-weekend': {
    ask: 'Puede que en la familia quieran paz para el fin de semana. No hace falta que la tuya esté lista.',
    more: 'Podrías llevar una frase en el bolsillo: “Me lo tomo con calma”. Se puede repetir, palabra por palabra, todas las veces que sirva.',
  },
  'pace-smaller-day': {
    ask: 'Después de una mala noche, el día puede ser más pequeño. ¿Sin qué podría pasar?',
    more: 'Un recado, una llamada, una cara valiente. Un día pequeño es un día de verdad.',
  },
  'pace-when-it-began': {
    ask: 'Quizá anheles que esto acabe. La otra persona no eligió cuándo empezó.',
    more: 'Dejar que el ritmo sea suyo es algo que puedes dar sin una palabra. Mientras, en tus horas caben el descanso, aprender y las tareas sencillas.',
  },
  'pace-hold-steady': {
    ask: 'Lo que decida la otra persona es cosa suya, y puede tardar mucho. ¿Qué puedes mantener firme mientras tanto?',
    more: 'El sueño, las comidas, tu palabra. La firmeza que cuidas por tu cuenta vale por sí misma, se decida lo que se decida.',
  },
  'pace-rested-choice': {
    ask: '¿Hay una decisión que el miedo tomaría de un modo, y tú con descanso de otro?',
    more: 'No tienes que tomar ninguna. El miedo que sabe de un peligro real merece que se le oiga. Ver la distancia entre una y otra puede bastar por hoy.',
  },
  'pace-all-the-time': {
    ask: '¿Qué te pide la frase “tómate todo el tiempo que quieras” una vez dicha?',
    more: 'Quizá ni suspiros, ni indirectas, ni contar las semanas. La paciencia que lleva la cuenta se vuelve una factura.',
  },
  'pace-as-long-as-it-takes': {
    ask: '¿Qué cosa en tu vida tarda lo que tarda, y a nadie le importa?',
    more: 'El pan, la marea, un jardín, un idioma nuevo. Podrías tomar prestado su ritmo para esto.',
  },
  'pace-livable-waiting': {
    ask: 'No saber qué hacer también es un lugar. ¿Cómo podrías hacerlo un poco más habitable?',
    more: 'Hasta una sala de espera puede tener una buena silla. Una rutina, una comida con alguien amable, un tema que se cierra a las diez.',
  },
  'pace-paused-friendship': {
    ask: 'Una amistad se puede poner en pausa sin terminarla. No hace falta anunciar cuál de las dos cosas es.',
    more: 'Menos respuestas, ninguna en un mes, ningún plan. Puedes cambiarlo sobre la marcha. Una pausa no te pide un veredicto.',
  },
  'pace-dull-things': {
    ask: 'Alguna vez, en algún lugar, creció la confianza entre tú y alguien. ¿De qué estaba hecha, día a día?',
    more: 'De cosas aburridas, seguramente: llegar a la hora, acordarse, admitir un fallo. Lo aburrido se puede repetir, en cualquier lazo, viejo o nuevo.',
  },
  'pace-on-a-tuesday': {
    ask: 'Extrañar a esa persona un martes no quiere decir que vayas por el camino equivocado.',
    more: 'Una ola de añoranza no es una decisión nueva. Puedes tener una noche suave, y pensarlo un día con más descanso, o nunca.',
  },
  'pace-drawing-back': {
    ask: 'Si la otra persona se aleja por un tiempo, no siempre es un paso contra ti.',
    more: 'Quien recibió el daño puede acercarse y después callar. Mientras dure, puedes seguir con amabilidad, con la verdad y con tu palabra.',
  },
  'pace-nearly-missed': {
    ask: '¿Qué ha cambiado tan despacio que casi no lo notas?',
    more: 'Una canción que puedes volver a oír, una noche entera de sueño, un nombre que escuece menos. Si no aparece nada, también es una buena respuesta.',
  },
};
