import { describe, expect, test } from 'vitest';
import { faultOf } from '@/core/model/check-rhythm';
import { defaultRhythm, Rhythm } from '@/core/model/rhythm';
import { planWeek } from '@/core/plan/plan-week';
import { evening, presetIds, presetOf, someDays, withPreset } from '@/core/plan/presets';

const mine = { ...defaultRhythm, seed: 11, setAt: 5, discreet: false, standIns: ['Tea.'] };
const monday = 2947;
const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe('presets of the rhythm', () => {
  test('the first is what holds when nothing is chosen', () => {
    expect(presetOf(defaultRhythm)).toBe(presetIds[0]);
  });

  test.each(presetIds)('%s is a sound rhythm, is known again, and leaves the rest as it was', (id) => {
    const changed = withPreset(mine, id);
    expect(Rhythm.safeParse(changed).success).toBe(true);
    expect(faultOf(mine, changed)).toBeNull();
    expect(presetOf(changed)).toBe(id);
    const { week, timing, perWeek, ...rest } = changed;
    expect({ ...mine, ...rest }).toEqual(mine);
  });

  test.each([
    ['day', 7],
    ['evening', 7],
    ['some', someDays],
    ['open', 0],
  ] as const)('%s plans %d a week', (id, count) => {
    for (const week of [0, 7, 14, 21])
      expect(planWeek(withPreset(mine, id), monday + week)).toHaveLength(count);
  });

  test('the evening’s one comes in its window, before the quiet hours', () => {
    const minutes = planWeek(withPreset(mine, 'evening'), monday).map(({ minute }) => minute);
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(minuteOf(evening.from));
    expect(Math.max(...minutes)).toBeLessThanOrEqual(minuteOf(evening.to));
    expect(minuteOf(evening.to)).toBeLessThan(minuteOf(defaultRhythm.quiet!.from));
  });

  test('days of the reader’s own are none of them', () => {
    const [first, ...others] = mine.week;
    expect(presetOf({ ...mine, week: [{ ...first!, off: true }, ...others] })).toBeNull();
    expect(presetOf({ ...mine, perWeek: 4 })).toBeNull();
  });
});
