import type { ThemeId } from '@/core/model/theme';

/** Each theme's name as it stands above a prompt, in French. */
export const themeNames: Record<ThemeId, string> = {
  feelings: 'Ce que tu ressens',
  clarity: 'Y voir clair',
  causes: 'Les raisons',
  pace: 'À ton rythme',
  boundaries: 'Les limites',
  communication: 'Se parler',
  accountability: 'Répondre de ses actes',
  transparency: 'La franchise',
  consistency: 'Les petites promesses',
  safety: 'La sécurité',
  'self-trust': 'Se fier à soi',
  'self-care': 'Prendre soin de soi',
  good: 'Les bonnes choses',
  compassion: 'La douceur',
  expectations: 'Desserrer les attentes',
  courage: 'Petits pas courageux',
  closeness: 'La proximité',
  forgiveness: 'Lâcher prise',
  support: 'Le soutien',
  renewal: 'Un nouveau chapitre',
};
