import type { ThemeId } from '@/core/model/theme';

/** Each theme's name as it stands above a prompt, in German. */
export const themeNames: Record<ThemeId, string> = {
  feelings: 'Gefühle',
  clarity: 'Klarheit',
  causes: 'Gründe',
  pace: 'Dein Tempo',
  boundaries: 'Grenzen',
  communication: 'Reden',
  accountability: 'Dazu stehen',
  transparency: 'Offenheit',
  consistency: 'Kleine Versprechen',
  safety: 'Sicherheit',
  'self-trust': 'Mir selbst trauen',
  'self-care': 'Für mich sorgen',
  good: 'Gutes',
  compassion: 'Freundlichkeit',
  expectations: 'Lockerer lassen',
  courage: 'Kleine mutige Schritte',
  closeness: 'Nähe',
  forgiveness: 'Loslassen',
  support: 'Unterstützung',
  renewal: 'Ein neues Kapitel',
};
