import type { ThemeId } from '@/core/model/theme';
import { spoken } from '@/core/text/spoken';

/** Each theme's name as it stands above a prompt. */
export const themeNames: Record<ThemeId, string> = spoken('themeNames', {
  feelings: 'Feelings',
  clarity: 'Clarity',
  causes: 'Reasons',
  pace: 'Your own pace',
  boundaries: 'Boundaries',
  communication: 'Talking',
  accountability: 'Owning it',
  transparency: 'Openness',
  consistency: 'Small promises',
  safety: 'Feeling safe',
  'self-trust': 'Trusting myself',
  'self-care': 'Looking after myself',
  good: 'Good things',
  compassion: 'Kindness',
  expectations: 'Loosening the grip',
  courage: 'Small brave steps',
  closeness: 'Closeness',
  forgiveness: 'Letting go',
  support: 'Support',
  renewal: 'A new chapter',
});
