import { expect, test } from 'vitest';
import { sayMoment } from '@/core/text/say-moment';

const words = { today: 'today at {time}', tomorrow: 'tomorrow at {time}', later: '{day} at {time}' };
const now = Temporal.ZonedDateTime.from('2026-11-21T22:00[Europe/Berlin]');
const at = (moment: string) => Temporal.ZonedDateTime.from(`${moment}[Europe/Berlin]`).epochMilliseconds;

test.each([
  ['later today', '2026-11-21T23:05', 'today at 23:05'],
  ['after midnight is tomorrow', '2026-11-22T00:30', 'tomorrow at 00:30'],
  ['further on has its day', '2026-11-24T10:40', 'Tuesday 24 November at 10:40'],
])('%s', (_, moment, says) => {
  expect(sayMoment(at(moment), now, words, 'en-GB')).toBe(says);
});
