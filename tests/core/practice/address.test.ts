import { expect, test } from 'vitest';
import { exerciseIds } from '@/core/model/exercise';
import { addressOf, practiceAt } from '@/core/practice/address';

test.each(exerciseIds)('the address of %s leads there and names nothing', (id) => {
  expect(addressOf(id)).toMatch(/^#p\d+$/);
  expect(practiceAt(addressOf(id))).toBe(id);
});

test.each([
  ['all of them', '#p', null],
  ['nowhere, for a number that is none', '#p0', undefined],
  ['nowhere, for a practice that is not there yet', '#p99', undefined],
  ['nowhere, for another address', '#journal', undefined],
  ['nowhere, without one', '', undefined],
])('leads to %s', (_, hash, to) => expect(practiceAt(hash)).toBe(to));
