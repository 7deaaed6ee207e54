import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const causes: PromptWords = {
  'causes-true-and-not-all-right': {
    ask: 'Una explicación puede ser cierta sin que por eso esté bien lo que pasó.',
    more: 'Saber por qué gotea un techo no seca el suelo. Puede que quieras la razón, o que no quieras saber nada de ella.',
  },
  'causes-set-a-why-down': {
    ask: 'Puede que algunos de tus porqués nunca tengan respuesta. Puedes dejar de preguntar, y empezar otra vez.',
    more: 'Una pregunta se puede dejar en el suelo como una bolsa pesada. Seguirá ahí si la quieres. No hace falta subirla por cada escalera.',
  },
  'causes-whose-no': {
    ask: 'Cuando tú querías una cosa y la otra persona otra, ¿qué “no” pesaba más?',
    more: 'Se trata de cómo se repartía el poder, no de culpas. Puede quedar sin escribir. Si la respuesta inquieta, la página de Ayuda está ahí. Parar aquí está bien.',
  },
  'causes-not-made-by-you': {
    ask: 'Pasara lo que pasara alrededor, la decisión fue de la otra persona. No la tomaste tú.',
    more: 'La gente está con prisa, lejos, con cansancio o de mal humor, y aun así se la trata con honestidad. Nada de eso es un permiso.',
  },
  'causes-handed-down-silence': {
    ask: 'El silencio se hereda en las familias como un mueble viejo. ¿De qué no se hablaba nunca en la tuya?',
    more: 'Una costumbre no le quita a nadie la decisión de las manos. Verla quizá te muestre qué prefieres dejar atrás. Parar aquí está bien.',
  },
  'causes-early-sign': {
    ask: 'Ahora que vas por tu lado, ¿qué pequeña señal te gustaría escuchar de aquí en adelante?',
    more: 'Una historia que cambia, una broma con filo, un nudo en tu propia garganta. Es para los días que vienen. No dice nada de lo que pudieras haber visto antes.',
  },
  'causes-what-you-told-yourself': {
    ask: 'Antes de que ocurriera, ¿qué te decías para que pareciera bien?',
    more: '“Nadie lo sabrá.” “Me lo he ganado.” “Casi no es nada.” Vista a tiempo, una frase así puede tirar con menos fuerza.',
  },
  'causes-hungry-for': {
    ask: '¿De qué tenías hambre entonces: descanso, halagos, huir, que alguien te deseara? ¿Podrías decirlo sin adornos?',
    more: 'Un hambre es una razón, nunca un derecho. Había otras formas de saciarla entonces, y las hay ahora.',
  },
  'causes-fork-in-the-day': {
    ask: 'En algún punto antes del daño el camino se abría en dos. ¿Qué otra cosa podías hacer ahí?',
    more: 'Contárselo a alguien. Salir del cuarto. Decir “no estoy bien”. Un camino que no tomaste puede ser uno que te aprendas de memoria. Puede esperar a otro día.',
  },
  'causes-first-five-minutes': {
    ask: 'Cuando aparece una vieja tentación, ¿qué aspecto tiene en sus primeros cinco minutos?',
    more: 'Un mal humor, una pantalla, una hora tardía, un enojo guardado. Cuanto antes la veas, más espacio tienes. ¿Qué podrías ponerle en medio?',
  },
};
