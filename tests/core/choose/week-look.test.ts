import { expect, test } from 'vitest';
import { isWeekLookDue } from '@/core/choose/week-look';
import { aCheckIn, aNote, aWeekly, days, noon } from '../../facts';

test.each([
  ['nothing was kept yet', [], false],
  ['only good things were kept', [aNote()], false],
  ['there is a check-in, and never was a look', [aCheckIn()], true],
  ['the last look is six days old', [aCheckIn(), aWeekly({ at: noon - days(6) })], false],
  ['the last look is a week old', [aCheckIn(), aWeekly({ at: noon - days(7) })], true],
  ['a look is dated ahead, because the clock was', [aCheckIn(), aWeekly({ at: noon + days(300) })], true],
])('a look at the week, when %s, is offered: %s %s', (_, entries, due) => {
  expect(isWeekLookDue(entries, noon)).toBe(due);
});
