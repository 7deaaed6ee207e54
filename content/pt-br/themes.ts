import type { ThemeId } from '@/core/model/theme';

/** Each theme's name as it stands above a prompt. Brazilian Portuguese. */
export const themeNames: Record<ThemeId, string> = {
  feelings: 'Sentimentos',
  clarity: 'Clareza',
  causes: 'Razões',
  pace: 'No seu ritmo',
  boundaries: 'Limites',
  communication: 'Conversar',
  accountability: 'Assumir',
  transparency: 'Transparência',
  consistency: 'Pequenas promessas',
  safety: 'Sentir segurança',
  'self-trust': 'Confiar em mim',
  'self-care': 'Cuidar de mim',
  good: 'Coisas boas',
  compassion: 'Gentileza',
  expectations: 'Afrouxar um pouco',
  courage: 'Pequenas coragens',
  closeness: 'Proximidade',
  forgiveness: 'Deixar ir',
  support: 'Apoio',
  renewal: 'Um novo capítulo',
};
