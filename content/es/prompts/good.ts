import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const good: PromptWords = {
  'good-kind-without-having-to': {
    ask: '¿Alguien tuvo un gesto amable hace poco, sin que nada le obligara?',
    more: 'Una puerta sostenida, un asiento guardado, un mensaje sin preguntas. No hace falta que compense nada. Puede ser una moneda hallada en un abrigo.',
  },
  'good-unnamed-strength': {
    ask: '¿En qué fuerza tuya te has apoyado últimamente sin darle nombre?',
    more: 'La terquedad cuenta. También pedir ayuda, o presentarte con cansancio. Un nombre para ella puede venir bien otro día.',
  },
  'good-ripe-peach': {
    ask: 'Una pera madura no pregunta cómo va la semana. Puedes dejar que sea dulce.',
    more: 'Un pequeño placer no retira nada ni resuelve nada. Puede ser un minuto con jugo en los dedos.',
  },
  'good-friend-who-stayed': {
    ask: 'Una amistad te falló. ¿Hay otra que se haya quedado sin hacer ruido?',
    more: 'Quizá viva lejos, o sea la que menos habla. Si no piensas en nadie, esta pregunta se puede pasar de largo, y eso no dice nada de ti.',
  },
  'good-works-as-meant': {
    ask: 'En medio de todo, ¿qué funciona como se esperaba?',
    more: 'El agua caliente, la gente de al lado, el autobús que llega a su hora, tu sentido del humor. En lo que funciona se puede apoyar un poco el peso.',
  },
  'good-put-to-work': {
    ask: '¿Qué buena cualidad tuya existía antes del daño, y podría ponerse ahora a trabajar?',
    more: 'Paciencia, humor, buenas manos, buena memoria. No compensa lo que hiciste. Puede ayudarte a hacer bien lo siguiente.',
  },
  'good-change-you-like': {
    ask: '¿Hay un cambio en ti que más bien te gusta?',
    more: 'Hablar antes. Descansar sin dar razones. El mérito no es del dolor. Es tuyo.',
  },
  'good-wider-circle': {
    ask: 'La familia puede ser más ancha que la de origen. Puedes dibujar el círculo por donde quieras.',
    more: 'Alguien del edificio, quien te enseñó hace años, la abuela de una amistad. Con tinta o con lápiz, y con sitio para cambios.',
  },
  'good-anyone-to-thank': {
    ask: '¿Hay alguien a quien te gustaría dar las gracias, en voz alta o por dentro?',
    more: 'Puede ser por algo tan breve como acompañarte a casa. Nadie tiene que enterarse, y no se le debe a nadie.',
  },
  'good-moved-in': {
    ask: 'Ir por tu lado puede dejar libre un estante, una hora, una costumbre. ¿Qué ha llegado a ese hueco?',
    more: 'Una planta, un idioma, una siesta. Si el hueco está vacío, vacío está bien. No tiene que llenarse.',
  },
  'good-hour-to-keep': {
    ask: 'De las últimas semanas, ¿qué hora conservarías tal como fue?',
    more: 'Quizá nadie más se fijó. Con dos o tres detalles sencillos sería fácil volver a encontrarla.',
  },
};
