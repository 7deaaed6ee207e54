import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const compassion: PromptWords = {
  'compassion-worst-hours': {
    ask: 'Lo que saliera de ti en las peores horas salió de un corazón que cargaba mucho.',
    more: 'Llanto, gritos, silencio, reír en mal momento. Un golpe así tiene su propio idioma. Puedes tratar con suavidad a quien lo habló.',
  },
  'compassion-you-are-here': {
    ask: 'Una mano en el pecho o en el brazo, si te sienta bien. Estás aquí.',
    more: 'Es un momento difícil, y otras personas también los tienen. Si la amabilidad escuece hoy, puede esperar.',
  },
  'compassion-one-true-thing': {
    ask: 'Hay muchas verdades sobre ti. El daño que hiciste es una de ellas.',
    more: 'Está tu manera de reír, la gente a la que ayudaste, lo que te importa. No borran el daño, y el daño no las borra.',
  },
  'compassion-plain-fairness': {
    ask: 'Si tratarte con cariño queda lejos, por hoy basta un trato justo.',
    more: 'Lo justo puede ser no juzgar una vida entera por su semana más dura. Eso se lo darías a cualquiera en un autobús.',
  },
  'compassion-softer-name': {
    ask: '¿Cómo te llamas por dentro cuando algo te sale mal? ¿Hay un nombre más suave?',
    more: 'Quizá un apodo de alguien que te quería, o tu propio nombre, dicho despacio.',
  },
  'compassion-tired-of-strong': {
    ask: 'Aguantar y aguantar desgasta. ¿A qué parte de ti le pesa más?',
    more: 'La parte que sonríe en el trabajo, o duerme con un oído abierto, o contesta “bien”. ¿Qué le gustaría oír de ti?',
  },
  'compassion-you-who-didnt-know': {
    ask: '¿Qué te gustaría decirle a tu yo que aún no lo sabía?',
    more: 'No un aviso. No fue descuido, fue confianza. Quizá una mano en el hombro, quizá gracias. Puedes cerrar esto en cualquier punto.',
  },
  'compassion-guilt-with-feet': {
    ask: 'Sentirse mal puede llenar horas sin moverse de la silla. Hacerlo mejor se levanta y camina.',
    more: 'Lo primero quizá quiera una palabra amable, y lo segundo un punto de partida. Una pequeña cosa bien hecha es un buen uso de la culpa.',
  },
  'compassion-ordinary-morning': {
    ask: '¿Cómo será estos días una mañana cualquiera para la otra persona? No hace falta que lo arregles.',
    more: 'Despertar, acordarse, tantear el día por si hay grietas. Verlo, y no querer nada a cambio, es una forma callada de cuidar. Con un minuto basta.',
  },
  'compassion-large-company': {
    ask: 'Mucha gente ha estado a un lado o al otro de una confianza rota. Es una compañía muy grande.',
    more: 'En cualquier calle hay alguien que no duerme por eso. Lo tuyo no se hace más pequeño. Quizá te sientas menos a solas con ello.',
  },
  'compassion-person-you-mean-to-be': {
    ask: 'En algún lugar más adelante está la persona que quieres ser. ¿Cómo pasaría esta tarde?',
    more: 'Quizá diciendo una verdad sencilla, terminando lo que empezó, o descansando para no saltar. Con una hora así bastaría.',
  },
  'compassion-across-a-street': {
    ask: 'Puedes ver que alguien lo pasa mal y mantener tu puerta cerrada. ¿Dónde acaba el cariño, y empieza el coste?',
    more: 'La compasión se puede sentir desde la otra acera. No pide visita, ni respuesta, ni segunda oportunidad. Puedes dejar esta idea cuando quieras.',
  },
};
