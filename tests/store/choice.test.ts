import { expect, test, vi } from 'vitest';
import { feelings, tiles } from '@/content/feelings';
import { readChoice } from '@/store/choice';
import { keepEntries } from '@/store/journal';
import { aCheckIn, aMark, aNote, aPractised, days, hours, noon } from '../facts';

const now = Temporal.Instant.fromEpochMilliseconds(noon).toZonedDateTimeISO('Europe/Berlin');
const facts = async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => ({ ok: true, json: async () => [] })),
  );
  return (await readChoice(now, { feelings, tiles })).facts;
};

test.each([
  ['nothing was noted', [aNote()], null],
  [
    'a trigger was noted',
    [aPractised({ practice: 'trigger-log', at: noon - hours(2) }), aNote()],
    noon - hours(2),
  ],
  ['a setback was marked', [aMark({ mark: 'setback', at: noon - hours(5) })], noon - hours(5)],
  ['a talk was marked', [aMark({ mark: 'talk' })], null],
])('the choice of a prompt knows of a setback when %s', async (_, entries, setbackAt) => {
  await keepEntries(entries);
  expect((await facts()).setbackAt).toBe(setbackAt);
});

test('the choice of a prompt knows the check-ins of the last day, also over the end of a month', async () => {
  const first = Temporal.ZonedDateTime.from('2026-12-01T08:00[Europe/Berlin]');
  const late = aCheckIn({ at: first.epochMilliseconds - hours(10) });
  await keepEntries([late, aCheckIn({ at: first.epochMilliseconds - days(40) })]);
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => ({ ok: true, json: async () => [] })),
  );
  expect((await readChoice(first, { feelings, tiles })).facts.checkIns).toEqual([late]);
});
