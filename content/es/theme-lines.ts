import type { ThemeId } from '@/core/model/theme';

/** One line on what each theme holds. Spanish. */
export const themeLines: Record<ThemeId, string> = {
  feelings: 'Poner nombre a lo que hay, y dejar que esté.',
  clarity: 'Qué dolió, por qué importaba, qué necesitas.',
  causes: 'Entender el porqué. Una razón nunca es una excusa.',
  pace: 'Tiempo, espacio, y los días que van hacia atrás.',
  boundaries: 'Límites que te cuidan, y pedir cosas.',
  communication: 'Decirlo, oírlo, elegir cuándo.',
  accountability: 'Asumir la responsabilidad, con palabras sencillas.',
  transparency: 'Sinceridad que se ofrece y que nadie arranca.',
  consistency: 'Palabras y hechos que coinciden, día a día.',
  safety: 'La seguridad por dentro, y lo que la sacude.',
  'self-trust': 'Volver a creer en tu manera de ver las cosas.',
  'self-care': 'Cuerpo, descanso, alivio y gente.',
  good: 'Fuerzas y pequeños momentos buenos, junto a lo demás.',
  compassion: 'Una voz más amable contigo.',
  expectations: 'Qué deseos conservar como necesidad, y cuáles dejar en el suelo.',
  courage: 'Pasos que se pueden deshacer.',
  closeness: 'Estar cerca, sin forzar, hasta donde sea bienvenido.',
  forgiveness: 'Solo si abres esta puerta, y solo por tu propia paz.',
  support: 'Amistades, grupos, y gente cuyo trabajo es ayudar.',
  renewal: 'Lo que quieres desde aquí, con la otra persona o por tu lado.',
};
