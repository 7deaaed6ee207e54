import { describe, expect, test } from 'vitest';
import { weekWords } from '@/content/words/options-week';
import type { StripDay } from '@/core/plan/week-strip';
import { sayStripDay } from '@/core/text/say-strip-day';

const day: StripDay = {
  on: '2026-03-04',
  weekday: 3,
  windows: [{ from: 600, to: 720 }],
  quiet: [
    { from: 0, to: 510 },
    { from: 1260, to: 1440 },
  ],
  moments: [
    { minute: 640, kind: 'prompt' },
    { minute: 960, kind: 'prompt' },
    { minute: 1110, kind: 'good-things' },
  ],
  paused: false,
  off: false,
  hard: false,
};
const say = (some: Partial<StripDay>, now: number | null = null) =>
  sayStripDay({ ...day, ...some }, now, weekWords.says, 'en-GB').join(' ');

describe('a day of the timeline in words', () => {
  test.each([
    [
      'all there is',
      {},
      null,
      'Questions at 10:40 and 16:00. Three good things at 18:30. Windows: 10:00 to 12:00. Quiet: 00:00 to 08:30 and 21:00 to midnight.',
    ],
    [
      'what has passed says so',
      { moments: day.moments.slice(0, 1), windows: [], quiet: [] },
      700,
      'A question at 10:40 (past).',
    ],
    [
      'a review, and nothing of what it is',
      { moments: [{ minute: 1080, kind: 'review' as const }], windows: [], quiet: [] },
      null,
      'Something to look at again at 18:00.',
    ],
    ['nothing', { moments: [], windows: [], quiet: [] }, null, 'Nothing is planned.'],
    ['a pause goes before a hard day', { paused: true, hard: true }, null, 'Paused. Nothing comes.'],
    ['a hard day', { hard: true }, null, 'A day to keep quiet. Nothing comes by itself.'],
    ['a day off', { off: true }, null, 'A day off. Nothing comes.'],
  ])('%s', (_, some, now, says) => {
    expect(say(some, now)).toBe(says);
  });
});
