import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const communication: PromptWords = {
  'communication-no-questions-today': {
    ask: '“Hoy no respondo preguntas.” Puedes tener esa frase a mano para quien sea seguro decírsela.',
    more: 'No hace falta dar una razón. Cambiar de tema hace lo mismo con menos ruido. Las preguntas pueden esperar en la puerta, como paraguas mojados.',
  },
  'communication-one-thing-heard': {
    ask: 'Si te pudieran escuchar en una sola cosa, sin nada después, ¿cuál sería?',
    more: 'Basta una línea, y puede quedarse en esta página. Las palabras no tienen que llegar a nadie para que valga la pena encontrarlas.',
  },
  'communication-words-that-close': {
    ask: 'Hay palabras que te hacen cerrarte como una concha. ¿Cuáles son?',
    more: 'Quizá haya otras que te ayudan a abrirte. Saber dos o tres de cada clase viene bien antes de cualquier charla difícil.',
  },
  'communication-listening-is-not-losing': {
    ask: 'Escuchar no es perder, ni dar la razón. Es dejar que lleguen las palabras de alguien antes de que salgan las tuyas.',
    more: 'Quizá notes el momento en que se va formando una respuesta. Ahí cabe soltar el aire despacio. Lo que sintió le toca contarlo a esa persona, y no hace falta corregir nada.',
  },
  'communication-sign-of-being-heard': {
    ask: '¿En qué notas que te escucharon: una palabra repetida, una pausa, un cambio mañana?',
    more: 'Si conoces la señal, puedes pedirla. “¿Me cuentas qué entendiste?” es una manera. Si no llega, eso también te dice algo.',
  },
  'communication-choose-how-much': {
    ask: 'Tú eliges cuánto quieres oír de ello. Algunos detalles se pueden dejar sin preguntar, hoy o para siempre.',
    more: 'Saber más no siempre trae más paz. Quizá quieras lo general, o unas fechas, o la única respuesta que importa. No querer nada de eso también está bien.',
  },
  'communication-news-travels': {
    ask: 'En una familia o un grupo de amistades, las noticias corren. ¿Qué quieres que se sepa, y qué se queda contigo?',
    more: 'Una forma de decirlo es: “Quiero que sepas que … y prefiero no hablar de …”. Puede ser tu respuesta para quien pregunte.',
  },
  'communication-where-words-come': {
    ask: 'En papel, en un banco, frente a frente en una mesa: ¿dónde te salen mejor las palabras difíciles?',
    more: 'Ninguna manera es más valiente que otra. Conocer la tuya puede ahorrarte una charla en mal sitio, sea con quien sea.',
  },
  'communication-after-a-hard-talk': {
    ask: 'Después de una charla difícil, ¿qué te gustaría que te esperara: aire fresco, una película, una voz amable?',
    more: 'La charla puede ser con cualquiera, sobre cualquier cosa. Un consuelo elegido antes es una cosa menos que buscar con cansancio. Un cuarto vacío cuenta.',
  },
  'communication-pause-sign': {
    ask: 'Si una charla se calienta demasiado, ¿qué palabra o gesto podría significar “pausa” para las dos partes?',
    more: 'Una pausa va mejor con camino de vuelta: veinte minutos, o mañana después de comer. Es más fácil elegirla cuando hay calma, y cualquiera de las dos partes puede usarla.',
  },
  'communication-what-goes-first': {
    ask: 'Cuando sientes que te acusan, ¿qué salta primero: la mandíbula, la voz, la paciencia?',
    more: 'Esa primera señal es un buen lugar para una pausa. Hay palabras que duelen y son ciertas. Puedes volver a ellas cuando respires más despacio. Las amenazas no están entre ellas.',
  },
  'communication-the-tenth-time': {
    ask: 'La misma pregunta puede volver diez veces. ¿Cómo podría tu décima respuesta ser tan amable como la primera?',
    more: 'Volver a preguntar puede ser tantear el suelo. Basta algo corto, sereno y cierto. Puedes decir que ahora no te quedan fuerzas, y nombrar otra hora. Una charla que te da miedo puede terminar.',
  },
  'communication-no-longer-shut-away': {
    ask: '¿De qué puedes hablar ahora que antes tenías bajo llave?',
    more: 'Puede ser con una amistad, en terapia o en esta página. Decir pronto lo que sientes, antes de que se vuelva algo escondido, es un cambio de verdad.',
  },
};
