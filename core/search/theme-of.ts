import { type ThemeId, themeIds } from '@/core/model/theme';

/**
 * The theme a prompt belongs to, read from its id, which begins with it: histories outlive the prompts they name. `own`
 * for a question of the reader's own; null for a blank page and for an id nobody knows.
 */
export function themeOf(promptId: string): ThemeId | 'own' | null {
  if (promptId.startsWith('own-')) return 'own';
  return themeIds.find((theme) => promptId.startsWith(`${theme}-`)) ?? null;
}
