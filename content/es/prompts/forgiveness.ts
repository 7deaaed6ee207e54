import type { PromptWords } from '@/content/translated';

/** Spanish. */
export const forgiveness: PromptWords = {
  'forgiveness-not-a-debt': {
    ask: 'Perdonar no es una factura por pagar. Puedes dejar esa carta sin abrir, por ahora o para siempre.',
    more: 'Puede no llegar nunca, o llegar para una parte y no para otra. Nadie más decide cuál, ni cuándo.',
  },
  'forgiveness-whose-wish': {
    ask: 'Si hace poco apareció la palabra “perdonar”, ¿de quién era el deseo?',
    more: 'Puede ser tuyo. Puede ser de alguien que quiere una mesa tranquila. Un deseo que no es tuyo se puede devolver con las gracias.',
  },
  'forgiveness-three-signs': {
    ask: 'Un cambio constante. Sentirte a salvo. Paz por tu propio bien. ¿Cuál de los tres ves hoy, si ves alguno?',
    more: 'Uno, ninguno o los tres: es una nota sobre hoy, no un resultado. Si no hay contacto, el primero quizá no vaya contigo, y está bien.',
  },
  'forgiveness-free-hands': {
    ask: 'Si un día dejaras en el suelo una parte de este peso, ¿para qué tendrías sitio?',
    more: 'Podrías dejar la rabia y guardar lo aprendido, o guardar las dos cosas. Imaginarlo no te ata a nada.',
  },
  'forgiveness-what-to-remember': {
    ask: 'Soltar y recordar pueden vivir lado a lado. ¿Qué querrías recordar, por tu propio bien?',
    more: 'Quizá lo que viste, lo que ya no aceptas, cómo te cuidaste. Si el perdón llega algún día, no borra la página.',
  },
  'forgiveness-the-closed-door': {
    ask: 'Puedes perdonar y dejar la puerta cerrada. También puedes dejarla cerrada y no perdonar.',
    more: 'El corazón y la puerta tienen llaves distintas. Hoy no hace falta usar ninguna.',
  },
  'forgiveness-slowly-toward-yourself': {
    ask: 'La amabilidad contigo puede venir despacio, con toda la verdad intacta. ¿Por dónde podría empezar?',
    more: 'Esto no le pide a nadie que te perdone. Puede convivir con lo que lamentas y con lo que estás cambiando, un pequeño alivio tras otro. Parar aquí está bien.',
  },
};
