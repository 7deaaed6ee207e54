import * as z from 'zod/mini';

/** The eighteen practices of the guidance (section 6). Prompts may point at one. */
export const exerciseIds = [
  'apology',
  'boundaries',
  'promises',
  'trigger-log',
  'forgiveness-readiness',
  'conversation',
  'letting-go',
  'self-compassion',
  'good-things',
  'trust-evidence',
  'brave-steps',
  'help-finder',
  'new-chapter',
  'setback-plan',
  'clarity',
  'self-care-menu',
  'openness',
  'urge-pause',
] as const;

export const ExerciseId = z.enum(exerciseIds);
export type ExerciseId = z.infer<typeof ExerciseId>;
