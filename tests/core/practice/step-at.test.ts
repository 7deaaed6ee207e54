import { describe, expect, test } from 'vitest';
import { momentWords } from '@/content/words/moment';
import { startOf, stepAt } from '@/core/practice/step-at';

const { steps } = momentWords;

describe('a minute and a half to land again', () => {
  test('takes sixty to ninety seconds in all', () => {
    const all = startOf(steps, steps.length);
    expect(all).toBeGreaterThanOrEqual(60);
    expect(all).toBeLessThanOrEqual(90);
  });

  test.each([
    [0, 'feet', 0],
    [14.9, 'feet', 0.993],
    [15, 'breath', 0],
    [35, 'breath', 0.5],
    [55, 'see', 0],
    [84.9, 'touch', 0.99],
  ])('after %d seconds is at: %s', (seconds, id, part) => {
    const at = stepAt(steps, seconds);
    expect(steps[at.index]!.id).toBe(id);
    expect(at.part).toBeCloseTo(part, 2);
  });

  test('is over afterwards, and begins anew where a clock was turned back', () => {
    expect(stepAt(steps, 85).index).toBe(steps.length);
    expect(stepAt(steps, -5)).toEqual({ index: 0, part: 0 });
  });

  test('every step begins where the one before it ended', () => {
    for (const [index] of steps.entries())
      expect(stepAt(steps, startOf(steps, index))).toEqual({ index, part: 0 });
  });
});
