import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const feelings: PromptWords = {
  'feelings-two-on-one-day': {
    ask: 'Rabia por la mañana, y a mediodía extrañar a esa persona. Las dos cosas pueden ser verdad el mismo día.',
    more: 'Un sentimiento no borra el otro, y no hace falta elegir cuál es el de verdad. Sentir las dos cosas es una forma honesta de estar.',
  },
  'feelings-quiet-inside': {
    ask: 'Si hoy no sientes gran cosa, también cuenta. Algunos dolores se callan por un tiempo.',
    more: 'No hay prisa por sentir más de lo que sientes. No hace falta despertar nada. Puedes tener abrigo, comida y la mente en blanco.',
  },
  'feelings-how-big': {
    ask: 'Si lo que sientes tuviera un tamaño, ¿cabría en un bolsillo, en un cuarto o en una calle?',
    more: 'No hace falta contar nada. Basta con un tamaño aproximado. Puede ser otro dentro de una hora, y entonces puedes volver a mirar, o no.',
  },
  'feelings-what-anger-guards': {
    ask: 'A veces la rabia se planta delante de algo que quieres mucho. ¿Qué podría haber detrás?',
    more: 'Tu buen nombre, tus planes, tu deseo de que te digan la verdad. Puedes darle las gracias a tu rabia, o mirarla de reojo. Las dos cosas valen.',
  },
  'feelings-no-proof': {
    ask: 'No tienes que explicarle a nadie por qué esto duele tanto como duele.',
    more: 'Ni a tus amistades, ni a tu familia, ni a ti a las tres de la mañana. “Me duele” es una frase completa.',
  },
  'feelings-careless-friend': {
    ask: 'Una amistad no cuidó algo que le habías confiado. ¿Qué sientes hoy con eso?',
    more: 'Calor, vacío, peso, nada: cualquier palabra sirve. Puede que otra gente lo vea pequeño y siga de largo. Era tuyo, y te puede doler.',
  },
  'feelings-seat-at-the-table': {
    ask: 'Cuando viene de la familia, el dolor a veces no encuentra sitio en la mesa. ¿Dónde podría sentarse hoy el tuyo?',
    more: 'En una página, en un paseo largo, en una canción a todo volumen. No tiene que portarse bien por nadie.',
  },
  'feelings-wish-to-hit-back': {
    ask: 'Imaginar que la otra persona sienta lo que tú sentiste le pasa a mucha gente con dolor. No te vuelve cruel.',
    more: 'Una imagen en la mente no daña a nadie. Si empieza a tirar de tus manos, noventa segundos lentos pueden poner distancia entre el deseo y el acto. En Ayuda hay gente que lo escucha.',
  },
  'feelings-what-is-missed': {
    ask: '¿Hay algo que hoy extrañes? Puede ser una persona, un plan, o cómo eras antes.',
    more: 'Extrañar algo no quiere decir que lo quieras de vuelta. Basta una palabra, y no hace falta escribirla.',
  },
  'feelings-where-worry-sits': {
    ask: '¿En qué parte del cuerpo está ahora la preocupación? Con un lugar basta: mandíbula, vientre, manos.',
    more: 'Podrías poner ahí una mano tibia, o dejarlo estar. Si mirar hacia dentro lo hace más fuerte, mirar por una ventana es un buen cambio.',
  },
  'feelings-two-gaps': {
    ask: 'Una frase para terminar, o no: “Ahora mismo siento …, y una parte de mí también siente …”.',
    more: 'Valen dos palabras que no peguen entre sí. Cualquiera de los dos huecos puede quedar vacío.',
  },
  'feelings-inside-a-hard-hour': {
    ask: 'Desde dentro de una hora difícil, esa hora parece todo. No hace falta que veas más allá.',
    more: 'Nada de tu vida se tiene que resolver desde ahí dentro. Un vaso de agua, una manta, soltar el aire despacio: lo pequeño es la medida justa.',
  },
  'feelings-which-is-here': {
    ask: 'Culpa, temor, pena, alivio: ¿qué hay hoy contigo? Puede ser más de una cosa.',
    more: 'Lo que sientes no cambia a quién se le hizo daño, y es real de todos modos. Ponerle nombre a algo de eso puede ayudarte a mirar de frente lo que hiciste.',
  },
  'feelings-somewhere-to-go': {
    ask: 'El remordimiento puede dar mucha soledad. Lo que sientes puede ir a un lugar que no sea la persona a quien heriste.',
    more: 'Un cuaderno, una línea de ayuda, alguien con calma, una ducha larga. Tienes derecho a consuelo. Puede venir de otra parte.',
  },
  'feelings-talked-about': {
    ask: 'En una familia puede que hablen de lo que rompiste sin que estés delante. ¿Qué te mueve eso por dentro?',
    more: 'Que hablen de ti puede escocer. Quizá sea su manera de entenderlo. Puedes sentir el escozor y dejar que hablen.',
  },
  'feelings-under-the-guilt': {
    ask: '¿Hay algo debajo de la culpa, algo que casi nunca dejas ver?',
    more: 'Miedo a perder, rabia contigo, pena por la imagen que tenías de ti. No justifica nada. Si lo ves, quizá te gobierne menos. Quedarte en la pregunta está bien.',
  },
  'feelings-quietest-one': {
    ask: 'En un día ni bueno ni malo, ¿qué es lo más callado que sientes?',
    more: 'Los días difíciles gastan las palabras. Los sencillos también dicen algo, y puede ser suave: alivio, aburrimiento, un deseo pequeño.',
  },
  'feelings-shown-about-anger': {
    ask: '¿Quién te enseñó qué hacer con la rabia: esconderla, lanzarla, volverla broma? ¿Qué te va bien ahora?',
    more: 'Puede que lo aprendieras mucho antes de todo esto. La rabia también se puede decir con voz tranquila, sacar con el cuerpo, o escribir y romper.',
  },
  'feelings-one-line-of-the-list': {
    ask: 'El rencor lleva una lista. ¿Qué renglón de la tuya sigue sin una disculpa?',
    more: 'Un día olvidado, una mirada, una broma a tu costa. Puesto en palabras, quizá ocupe menos sitio en tu cabeza. Un renglón basta, y ninguno también.',
  },
  'feelings-last-understood': {
    ask: 'Que te fallen puede dar soledad, incluso en una sala llena. ¿Cuándo sentiste por última vez que te entendían?',
    more: 'Alguien que lo captó, un gesto de gente desconocida, un verso de una canción, un animal que se apoyó en ti. Los encuentros pequeños cuentan.',
  },
  'feelings-grief-for-the-living': {
    ask: 'Puede que llores a alguien que vive y está bien. Esa pena no tiene una forma fija.',
    more: 'No hay tarjetas para eso, y rara vez un día libre. Podrías hacer una pequeña señal tuya: una vela, una piedra, una página.',
  },
  'feelings-laughing-is-allowed': {
    ask: 'Reírte hoy no hace pequeño lo que pasó. Un rato ligero puede ser ligero.',
    more: 'La alegría no es un veredicto sobre lo que se hizo. No le debes a nadie una cara triste como prueba.',
  },
  'feelings-coming-back': {
    ask: 'Algo que creías pasado puede volver a sentirse. Que vuelva no es lo mismo que volver atrás.',
    more: 'Una fecha en el calendario, una semana de cansancio, un poco más de seguridad: lo viejo vuelve de visita por muchas razones. Puedes dejar que se siente un rato.',
  },
  'feelings-hope-and-fear': {
    ask: 'La esperanza y el miedo pueden llegar el mismo día, incluso en el mismo minuto.',
    more: 'Ni la una ni el otro dicen lo que vendrá. Pueden sentarse lado a lado, y no hace falta que elijas.',
  },
};
