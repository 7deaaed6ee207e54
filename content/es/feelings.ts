import type { FeelingId, TileId } from '@/core/model/feeling';

/** The ten tiles, as nouns, so that nobody is gendered by them. Spanish. */
export const tileNames: Record<TileId, string> = {
  hurt: 'Dolor',
  angry: 'Rabia',
  afraid: 'Miedo',
  doubting: 'Dudas',
  'worn-out': 'Cansancio',
  okay: 'Así así',
  calm: 'Calma',
  strong: 'Fuerza',
  warm: 'Calidez',
  'not-sure': 'No sé',
};

/** A word and one line on what people often mean by it: never a definition the reader has to fit. Spanish. */
export const feelingWords: Record<FeelingId, { name: string; says: string }> = {
  hurt: { name: 'dolor', says: 'Algo en mí recibió el golpe.' },
  sad: { name: 'tristeza', says: 'Peso y pocas ganas, cerca del llanto o más allá.' },
  lonely: { name: 'soledad', says: 'Lejos de la gente, incluso con gente cerca.' },
  grieving: { name: 'duelo', says: 'Extraño lo que había, o lo que creí que había.' },
  angry: { name: 'rabia', says: 'Calor, tensión, ganas de que esto fuera distinto.' },
  frustrated: { name: 'frustración', says: 'Una y otra vez, la misma pared.' },
  resentful: { name: 'rencor', says: 'Vuelve y vuelve lo injusto que fue.' },
  payback: { name: 'ganas de revancha', says: 'El deseo de que también lo sienta. Un deseo no es un plan.' },
  anxious: { name: 'ansiedad', says: 'En guardia, sin sosiego, a la espera de algo.' },
  afraid: { name: 'miedo a que se repita', says: 'El cuerpo en tensión, por si todo vuelve.' },
  unsafe: { name: 'no me siento a salvo', says: 'Algo a mi alrededor no parece seguro.' },
  insecure: { name: 'dudas sobre mí', says: 'Sobre lo que valgo, mi aspecto o mi criterio.' },
  confused: { name: 'confusión', says: 'Las piezas aún no encajan.' },
  ashamed: { name: 'vergüenza', says: 'Ganas de que nadie me vea, ni siquiera yo.' },
  guilty: { name: 'culpa', says: 'Lo que hice me acompaña.' },
  drained: { name: 'sin fuerzas', says: 'Hoy no queda nada que dar.' },
  overwhelmed: { name: 'agobio', says: 'Demasiado de todo a la vez.' },
  numb: { name: 'no siento nada', says: 'Poco dentro, o muy lejos de sentirlo.' },
  hopeless: { name: 'sin esperanza', says: 'Ahora mismo no veo por dónde seguir.' },
  okay: { name: 'así así, en medio', says: 'Ni bien ni mal. También cuenta.' },
  calm: { name: 'calma', says: 'Silencio por dentro, el aire va despacio.' },
  safe: { name: 'a salvo', says: 'Aquí puedo bajar los hombros.' },
  clear: { name: 'claridad', says: 'Veo qué es cada cosa.' },
  hopeful: { name: 'esperanza', says: 'Algo bueno parece posible.' },
  proud: { name: 'orgullo por algo mío', says: 'Hice una cosa que no era fácil.' },
  brave: { name: 'valentía', says: 'Con miedo quizá, y aun así adelante.' },
  grateful: { name: 'gratitud', says: 'Alegría de que algo, o alguien, esté ahí.' },
  supported: { name: 'apoyo', says: 'Alguien está de mi lado.' },
  close: { name: 'cerca de alguien', says: 'Cerca de una persona que me importa.' },
  happy: { name: 'alegría', says: 'Ligereza y gusto, dure lo que dure.' },
};
