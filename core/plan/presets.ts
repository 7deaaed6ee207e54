import { type DayRhythm, defaultRhythm, type Rhythm } from '@/core/model/rhythm';
import type { Span } from '@/core/model/time';

/** How often and when, in one choice. The first is what holds when nothing is chosen. */
export const presetIds = ['day', 'evening', 'some', 'open'] as const;
export type PresetId = (typeof presetIds)[number];

/** What a preset decides; everything else of the rhythm stays as the reader has it. */
type Times = Pick<Rhythm, 'week' | 'timing' | 'perWeek'>;

/** The evening's window ends with time to answer before the quiet hours of the defaults begin. */
export const evening: Span = { from: '18:00', to: '20:00' };
/** A few times a week: enough to be company, with more days off than on (guidance, section 4, "Recommended defaults"). */
export const someDays = 3;

const { week, timing } = defaultRhythm;
const eachDay = (change: Partial<DayRhythm>) => week.map((day) => ({ ...day, ...change }));

const presets: Record<PresetId, Times> = {
  day: { week, timing, perWeek: null },
  evening: { week: eachDay({ windows: [evening], times: ['19:00'] }), timing, perWeek: null },
  some: { week, timing, perWeek: someDays },
  open: { week: eachDay({ perDay: 0 }), timing, perWeek: null },
};

/** The rhythm with a preset's days and times. Quiet hours, texts, pauses and hard dates stay. */
export function withPreset(rhythm: Rhythm, id: PresetId): Rhythm {
  return { ...rhythm, ...presets[id] };
}

/** Which preset a rhythm has the days and times of; null when they are the reader's own. */
export function presetOf({ week, timing, perWeek }: Times): PresetId | null {
  const own = JSON.stringify(inOrder({ week, timing, perWeek }));
  return presetIds.find((id) => JSON.stringify(inOrder(presets[id])) === own) ?? null;
}

/** The same facts always in the same order, whoever wrote them down. */
function inOrder({ week, timing, perWeek }: Times) {
  const days = week.map(({ off, perDay, windows, times }) => [
    off,
    perDay,
    windows.map(({ from, to }) => [from, to]),
    times,
  ]);
  return [days, timing, perWeek];
}
