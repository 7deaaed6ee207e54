import * as z from 'zod/mini';

/** The twenty themes of the guidance (section 2). The order is the order in which options lists them. */
export const themeIds = [
  'feelings',
  'clarity',
  'causes',
  'pace',
  'boundaries',
  'communication',
  'accountability',
  'transparency',
  'consistency',
  'safety',
  'self-trust',
  'self-care',
  'good',
  'compassion',
  'expectations',
  'courage',
  'closeness',
  'forgiveness',
  'support',
  'renewal',
] as const;

export const ThemeId = z.enum(themeIds);
export type ThemeId = z.infer<typeof ThemeId>;
