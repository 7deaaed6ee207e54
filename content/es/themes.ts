import type { ThemeId } from '@/core/model/theme';

/** Each theme's name as it stands above a prompt. Spanish. */
export const themeNames: Record<ThemeId, string> = {
  feelings: 'Lo que sientes',
  clarity: 'Claridad',
  causes: 'Razones',
  pace: 'Tu propio ritmo',
  boundaries: 'Límites',
  communication: 'Hablar',
  accountability: 'Hacerme cargo',
  transparency: 'Sinceridad',
  consistency: 'Pequeñas promesas',
  safety: 'Sentirse a salvo',
  'self-trust': 'Confiar en mí',
  'self-care': 'Cuidarme',
  good: 'Cosas buenas',
  compassion: 'Amabilidad',
  expectations: 'Aflojar un poco',
  courage: 'Pasos valientes',
  closeness: 'Cercanía',
  forgiveness: 'Soltar',
  support: 'Apoyo',
  renewal: 'Un capítulo nuevo',
};
