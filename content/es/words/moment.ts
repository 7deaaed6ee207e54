import type { Translated } from '@/content/translated';
import type { momentWords as english } from '@/content/words/moment';

/** Help in the moment: a minute and a half to land again. Spanish. */
export const momentWords = {
  heading: 'Aquí mismo, contigo',
  steps: [
    {
      id: 'feet',
      seconds: 15,
      figure: false,
      title: 'Los pies buscan el suelo.',
      says: 'Puedes sentir cómo te sostiene. Un poco de presión, y soltar. Estás aquí, y este minuto basta.',
    },
    {
      id: 'breath',
      seconds: 40,
      figure: true,
      title: 'Aire que entra despacio, y sale más despacio aún.',
      says: 'Al ritmo del círculo, o al tuyo. Si mirar la respiración no es para ti, basta con mirar el círculo.',
    },
    {
      id: 'see',
      seconds: 10,
      figure: false,
      title: 'Tres cosas que puedas ver.',
      says: 'Una esquina, un color, algo que no se mueva.',
    },
    {
      id: 'hear',
      seconds: 10,
      figure: false,
      title: 'Dos sonidos.',
      says: 'Uno cerca, otro lejos.',
    },
    {
      id: 'touch',
      seconds: 10,
      figure: false,
      title: 'Una cosa que puedas tocar.',
      says: 'Fría o tibia, áspera o lisa. La mano puede quedarse ahí un momento.',
    },
  ],
  next: 'Siguiente',
  leave: 'Dejarlo aquí',
  progress: '{n} de {all}',
  figure: 'Un círculo que crece y se encoge despacio, como una respiración lenta.',
  urge: 'Es un impulso de hacer algo',
  after: {
    title: 'Fue un momento duro. Estás aquí.',
    says: 'Si quieres, con un toque se anota qué lo despertó. No decirlo también está bien.',
    saysOnly: 'Puedes quedarte aquí un poco más, o seguir con tu día.',
    what: [
      'un recuerdo',
      'un lugar',
      'una canción o un sonido',
      'un mensaje',
      'algo que se dijo',
      'ver a esa persona',
      'un momento de silencio',
      'ni idea de qué',
    ],
    again: 'Otra vez',
    done: 'Volver',
    kept: 'Anotado. No volverás a verlo si no lo buscas.',
    refused: 'Esto no se pudo anotar: el almacenamiento del dispositivo no respondió. Nada más ha cambiado.',
    help: 'Si no estás a salvo, en Ayuda hay gente con quien hablar',
  },
} as const satisfies Translated<typeof english>;
