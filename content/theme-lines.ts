import type { ThemeId } from '@/core/model/theme';
import { spoken } from '@/core/text/spoken';

/** One line on what each theme holds. */
export const themeLines: Record<ThemeId, string> = spoken('themeLines', {
  feelings: 'Naming what is there, and letting it be there.',
  clarity: 'What hurt, why it mattered, what you need.',
  causes: 'Understanding why. A reason is never an excuse.',
  pace: 'Time, space, and the days that go backwards.',
  boundaries: 'Limits that look after you, and asking for things.',
  communication: 'Saying it, hearing it, choosing when.',
  accountability: 'Taking responsibility, in plain words.',
  transparency: 'Honesty that is offered, not pulled out.',
  consistency: 'Words and actions that match, day by day.',
  safety: 'Safety inside, and what shakes it.',
  'self-trust': 'Believing your own sense of things again.',
  'self-care': 'Body, rest, ease and people.',
  good: 'Strengths and small good moments beside the rest.',
  compassion: 'A kinder voice towards yourself.',
  expectations: 'Which hopes to keep as needs, which to set down.',
  courage: 'Steps that can be undone.',
  closeness: 'Being near, unforced, as far as is welcome.',
  forgiveness: 'Only if you open this door, and only for your own peace.',
  support: 'Friends, groups, and people whose work is helping.',
  renewal: 'What you want from here, together or apart.',
});
