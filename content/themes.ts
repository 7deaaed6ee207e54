import type { ThemeId } from '@/core/model/theme';

/** Each theme's name as it stands above a prompt, and one line on what it holds. */
export const themes: Record<ThemeId, { name: string; holds: string }> = {
  feelings: { name: 'Feelings', holds: 'Naming what is there, and letting it be there.' },
  clarity: { name: 'Clarity', holds: 'What hurt, why it mattered, what you need.' },
  causes: { name: 'Reasons', holds: 'Understanding why. A reason is never an excuse.' },
  pace: { name: 'Your own pace', holds: 'Time, space, and the days that go backwards.' },
  boundaries: { name: 'Boundaries', holds: 'Limits that look after you, and asking for things.' },
  communication: { name: 'Talking', holds: 'Saying it, hearing it, choosing when.' },
  accountability: { name: 'Owning it', holds: 'Taking responsibility, in plain words.' },
  transparency: { name: 'Openness', holds: 'Honesty that is offered, not pulled out.' },
  consistency: { name: 'Small promises', holds: 'Words and actions that match, day by day.' },
  safety: { name: 'Feeling safe', holds: 'Safety inside, and what shakes it.' },
  'self-trust': { name: 'Trusting myself', holds: 'Believing your own sense of things again.' },
  'self-care': { name: 'Looking after myself', holds: 'Body, rest, ease and people.' },
  good: { name: 'Good things', holds: 'Strengths and small good moments beside the rest.' },
  compassion: { name: 'Kindness', holds: 'A kinder voice towards yourself.' },
  expectations: { name: 'Loosening the grip', holds: 'Which hopes to keep as needs, which to set down.' },
  courage: { name: 'Small brave steps', holds: 'Steps that can be undone.' },
  closeness: { name: 'Closeness', holds: 'Being near, unforced, as far as is welcome.' },
  forgiveness: { name: 'Letting go', holds: 'Only if you open this door, and only for your own peace.' },
  support: { name: 'Support', holds: 'Friends, groups, and people whose work is helping.' },
  renewal: { name: 'A new chapter', holds: 'What you want from here, together or apart.' },
};
