import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const safety: PromptWords = {
  'safety-three-harmless-things': {
    ask: 'Cuando el cuerpo suena como una alarma, podrías buscar cerca tres cosas inofensivas.',
    more: 'Una taza, una manta, un murmullo de la calle. Esto es para una alarma que quedó de antes. Si el peligro está aquí y ahora, en la página de Ayuda hay a quién llamar.',
  },
  'safety-on-guard': {
    ask: 'Estar en guardia tiene sentido después de esto. Una parte de ti vigila, y lo hace por tu bien.',
    more: 'Puede cansarse y seguir siendo leal. No hace falta convencerla de que pare. Si lo que ve está cerca y es real, la página de Ayuda está ahí. Si no, bajar la luz quizá la deje descansar.',
  },
  'safety-a-kind-voice': {
    ask: '¿Hay una voz o una cara que haga un cuarto menos áspero? Puede ser de hace mucho.',
    more: 'Podrías tomarla prestada un minuto: una foto, una grabación, un verso que sabes de memoria. Si no aparece nada, sirven la lluvia o el tráfico.',
  },
  'safety-for-the-night': {
    ask: 'La noche puede subirle el volumen a todo. ¿Qué pequeño consuelo podría estar a mano en la próxima?',
    more: 'Un vaso de agua, un libro aburrido, un papel que diga “ahora no, mañana”. Pasar un rato sin dormir también se puede.',
  },
  'safety-dates-with-weight': {
    ask: 'Algunas fechas pesan. ¿Se acerca alguna en la que te gustaría preparar algo amable?',
    more: 'Puede ser compañía, una tarde vacía, o un lugar sin recuerdos. Un día difícil que viste venir puede dar un poco menos de soledad.',
  },
  'safety-lower-shoulders': {
    ask: 'Con ciertas personas, los hombros te quedan más bajos después. ¿Quiénes son?',
    more: 'El cuerpo lleva su propia lista. Un nombre es mucho. Si no llega ninguno, cuenta un animal o un lugar.',
  },
  'safety-echo-or-now': {
    ask: 'Cuando llega el miedo, ¿cómo distingues un eco viejo de algo que pasa ahora?',
    more: 'Quizá cambie la velocidad, el estómago, las palabras que usa. No saberlo es una respuesta honesta, y los dos merecen cuidado. Si está pasando ahora, la página de Ayuda está ahí.',
  },
  'safety-in-a-shaky-hour': {
    ask: 'En una hora temblorosa, ¿qué te gusta que haga la gente, o que no haga?',
    more: 'Té, pero sin consejos. Un mensaje, pero sin visita. En una línea, es una tarjeta para alguien de confianza, o para ti.',
  },
  'safety-safe-enough': {
    ask: '“Bastante a salvo” no es lo mismo que a salvo siempre. ¿Cómo es hoy lo bastante?',
    more: 'Quizá saber dónde está la puerta, a quién llamar, y que un no se va a oír. Mañana puede ser distinto.',
  },
  'safety-when-they-startle': {
    ask: 'Puede que la otra persona se sobresalte o calle por lo que hiciste. ¿Qué podrías hacer que no pida nada a cambio?',
    more: 'Guardar silencio, dar un paso atrás, un sencillo “lo veo, y no hay prisa”. Un cuerpo con sobresalto no está midiendo cuánto te esfuerzas.',
  },
  'safety-back-to-your-own-age': {
    ask: 'En algunas familias basta un tono de voz para que te sientas de seis años. ¿Cómo vuelves a tu edad?',
    more: 'Algo firme bajo la palma, la fecha de hoy, una llave en el bolsillo. Donde sea seguro salir del cuarto, puedes dejar que terminen sin ti.',
  },
  'safety-shared-places': {
    ask: 'Amistades en común, lugares en común: ¿cuáles te parecen bien ahora, y cuáles pueden esperar?',
    more: 'No estás entregando ninguno para siempre. Un grupo, un café o un chat se puede dejar por ahora y retomar más tarde.',
  },
  'safety-the-far-alarm': {
    ask: 'Incluso lejos de esa persona, la vieja alarma puede sonar. No dice nada de lo bien que vas.',
    more: 'El cuerpo aprende despacio, y sin calendario. Puedes agradecerle el aviso y volver a lo que hacías. Si hay algo real cerca, la página de Ayuda está ahí.',
  },
  'safety-more-of-a-ripple': {
    ask: '¿Hay algo que al principio te sacudía y ahora es más bien una onda pequeña?',
    more: 'Puede volver a crecer algún día; así es el agua. Podrías anotar qué ayudó a que se calmara.',
  },
};
