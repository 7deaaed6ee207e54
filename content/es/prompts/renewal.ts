import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const renewal: PromptWords = {
  'renewal-plans-that-hold': {
    ask: 'Hay planes que son buenos pase lo que pase. ¿Cuál podrías empezar: una clase, un corte de pelo, una maceta con flores?',
    more: 'La gran pregunta puede seguir abierta mientras crece una cosa pequeña. No es una pista de lo que vas a elegir.',
  },
  'renewal-what-has-held': {
    ask: 'A lo largo de todo esto, algo en ti se ha mantenido en pie. ¿Cómo lo llamarías?',
    more: 'Puede tener terquedad, o gracia, o ser muy callado. Puede ser lo que hoy abrió esta página.',
  },
  'renewal-parting-with-an-old-way': {
    ask: '¿De qué vieja costumbre tuya te quieres despedir? ¿Qué te daba?',
    more: 'Quizá te sacaba de apuros, o de la vista de la gente. Puedes darle las gracias sin justificar adónde llevó. Parar aquí está bien.',
  },
  'renewal-the-mended-bowl': {
    ask: 'Un cuenco reparado vuelve a llevar sopa. No es el de antes, y no finge serlo.',
    more: 'Lo que se repara puede ser un lazo, o tú, o la forma de tus días. La grieta puede quedar a la vista.',
  },
  'renewal-a-date-of-your-own': {
    ask: 'Los aniversarios nuevos se pueden hacer de la nada. ¿Qué día tuyo te gustaría señalar?',
    more: 'El día en que recibiste la llave, la primera noche de buen sueño, el día en que la planta no se murió. Un pastel para una persona es un pastel de verdad.',
  },
  'renewal-from-we-to-i': {
    ask: 'En algunas de tus historias pone “fuimos”. ¿Hay una que te gustaría contar con “fui” desde ahora?',
    more: 'Tú también estabas: encontraste el camino, contaste el chiste, te reíste antes. Las otras historias pueden quedarse como están. Parar aquí está bien.',
  },
  'renewal-a-whole-chapter': {
    ask: 'Un capítulo sin esa persona es un capítulo entero. No es lo que sobró del anterior.',
    more: 'Algunas páginas pueden ser tristes, y otras hacerte reír en voz alta. La pluma está en tu mano, y puede escribir despacio.',
  },
  'renewal-what-you-take-along': {
    ask: 'De tu familia, ¿qué vale la pena llevarse: una receta, una melodía, una manera de reír?',
    more: 'Puedes quedarte con la receta y dejar la mesa. Te pertenece tanto como a cualquiera.',
  },
  'renewal-an-ordinary-tuesday': {
    ask: 'Si este fuera un lazo nuevo, ¿qué sería distinto un martes cualquiera?',
    more: '¿Quién pregunta qué tal el día? ¿Qué se dice antes? Un pequeño cambio que las dos personas puedan ver es más que suficiente para empezar.',
  },
  'renewal-grown-curious': {
    ask: '¿Hay algo que últimamente te da curiosidad, muy lejos de todo esto?',
    more: 'Las aves, el pan, la historia de tu calle. Diez minutos con eso no le quitan nada a lo serio.',
  },
  'renewal-the-next-people': {
    ask: 'Puede que esa persona ya no sea parte de tu vida. ¿En qué podrá confiar la próxima gente que conozcas?',
    more: 'Lo que has aprendido no se pierde por haber llegado tarde. Basta una cosa sencilla, como “digo cuándo no estoy bien”.',
  },
  'renewal-one-line-about-you': {
    ask: 'En una línea, ¿qué te gustaría que fuera verdad de ti dentro de un año?',
    more: 'Algo que pudieras ver por tu cuenta, piense lo que piense la gente. “Digo antes lo difícil” podría ser una.',
  },
};
