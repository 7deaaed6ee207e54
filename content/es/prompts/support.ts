import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const support: PromptWords = {
  'support-a-hard-day': {
    ask: 'La historia completa no es el precio del consuelo. “Tengo un día difícil” basta.',
    more: 'Alguien amable puede sentarse contigo sin saber por qué. Lo demás se puede contar a tu ritmo, en parte, o nunca.',
  },
  'support-among-strangers': {
    ask: 'La compañía puede ser una biblioteca, un banco del parque, un autobús lleno. Nadie te pregunta nada ahí.',
    more: 'Estar entre gente sin dar explicaciones es una clase de descanso. Puedes quedarte cinco minutos y marcharte sin despedirte.',
  },
  'support-a-real-voice': {
    ask: 'Si hoy pesa demasiado para cargarlo a solas, una voz real puede ayudar. La página de Ayuda reúne a gente que escucha.',
    more: 'No hace falta estar en el peor apuro, ni saber qué decir. “No sé por dónde empezar” es una buena primera frase.',
  },
  'support-soup-silence-jokes': {
    ask: 'Hay quien sabe de sopas, quien sabe de silencio y quien sabe de chistes. ¿Quién podría traerte qué?',
    more: 'Nadie tiene que serlo todo. Un nombre, un lugar o una voz en la radio ya es una buena lista.',
  },
  'support-told-second': {
    ask: 'Quien habría sido la primera persona en saberlo quizá es quien te hirió. ¿A quién podrías contárselo después?',
    more: 'Gente del edificio, de la escuela de hace años, una línea de ayuda, una página. No tienen que ocupar la misma silla. “Perdí una amistad” basta para empezar.',
  },
  'support-the-right-to-lean': {
    ask: 'Quizá creas que has perdido el derecho a apoyarte en alguien. No lo has perdido.',
    more: 'Hacerte cargo de lo que hiciste y recibir cuidado pueden ir a la vez. Una amistad justa o una línea de ayuda pueden escuchar, y hacerte cargo sigue siendo cosa tuya.',
  },
  'support-what-a-counsellor-is-for': {
    ask: 'Ir a terapia, o a un grupo, es algo corriente. ¿Qué querrías de ello, si algún día fueras?',
    more: 'Hay quien quiere herramientas, quien quiere testigos, quien quiere una hora con la puerta cerrada. La primera cita puede ser para mirar. Después puedes cambiar de idea.',
  },
  'support-the-first-question': {
    ask: 'Si tuvieras delante a alguien que sabe escuchar por oficio, ¿qué pregunta tuya llevarías primero?',
    more: 'Podría empezar por “¿Cómo llegué a …?”. Ir no es un castigo, ni una muestra de cuánto lo sientes. Es un lugar para mirar lo que cuesta mirar a solas.',
  },
  'support-outside-the-family': {
    ask: 'Cuando es la familia, contárselo a alguien de dentro puede parecer tomar partido. ¿Quién está fuera, y es amable?',
    more: 'Una amistad, una consulta médica, una línea de ayuda, un grupo de gente que conoce esto. Querer que te escuchen no es deslealtad.',
  },
  'support-poor-advice': {
    ask: 'La gente amable puede dar malos consejos. Puedes dar las gracias y no llevártelos a casa.',
    more: 'Puedes quedarte con una parte, o con nada. Si una amistad teme por tu seguridad, vale la pena oírlo dos veces. Para lo demás: “Quiero compañía, no respuestas” es una frase para el bolsillo.',
  },
  'support-honest-and-fair': {
    ask: '¿Quién te habla con honestidad, sin ponerse de tu parte y sin hundirte?',
    more: 'Si no llega ningún nombre, es algo que puedes buscar en una terapia o en un grupo. La gente así es rara, y vale un rodeo.',
  },
  'support-both-ways': {
    ask: 'La ayuda va en los dos sentidos. ¿A quién le hiciste sitio hace poco, aunque fueran diez minutos?',
    more: '¿Y quién te lo hizo a ti? No hace falta devolver ninguna de las dos cosas. Basta con notar que el camino está abierto.',
  },
};
