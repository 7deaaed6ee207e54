import { describe, expect, test } from 'vitest';
import { addedEntry } from '@/core/model/added-entry';
import type { EntryId } from '@/core/model/entry';
import { textLength } from '@/core/model/limits';
import { aCheckIn, aMark, aNote, noon } from '../../facts';

const zone = 'Europe/Berlin';
const id = 'fresh' as EntryId;
const keep = (day: string, time: string, entry = aNote()) =>
  addedEntry(entry, { day, time, zone, now: noon, id });

describe('something added for an earlier moment', () => {
  test.each([
    ['in winter time', '2026-11-20', '09:30', '2026-11-20T08:30Z', 60],
    ['in summer time', '2026-07-01', '09:30', '2026-07-01T07:30Z', 120],
    ['in the hour the clock skipped: after the gap', '2026-03-29', '02:30', '2026-03-29T01:30Z', 120],
    ['in the hour that ran twice: its first run', '2026-10-25', '02:30', '2026-10-25T00:30Z', 120],
    ['ten years ago', '2016-11-21', '23:59', '2016-11-21T22:59Z', 60],
    ['this very minute', '2026-11-21', '13:00', '2026-11-21T12:00Z', 60],
  ])('stands %s', (_, day, time, instant, offsetMinutes) => {
    const at = Temporal.Instant.from(instant).epochMilliseconds;
    expect(keep(day, time)).toMatchObject({ id, at, offsetMinutes });
  });

  test.each([
    ['a day that is missing', '', '09:30', 'no-day'],
    ['a day that is none', '2026-02-30', '09:30', 'no-day'],
    ['a time that is missing', '2026-11-20', '', 'no-time'],
    ['a minute that has not come', '2026-11-21', '13:01', 'ahead'],
    ['tomorrow', '2026-11-22', '00:00', 'ahead'],
  ])('is refused for %s', (_, day, time, fault) => expect(keep(day, time)).toBe(fault));

  test.each([
    ['a note without words', aNote({ text: '  ' }), 'words'],
    ['a check-in without a feeling', aCheckIn({ tiles: [] }), 'feeling'],
    ['a note too long to be read again', aNote({ text: 'x'.repeat(textLength + 1) }), 'long'],
    ['a check-in whose note is', aCheckIn({ note: 'x'.repeat(textLength + 1) }), 'long'],
    ['something that happened with too many words', aMark({ text: 'x'.repeat(1_000_000) }), 'long'],
  ])('is refused as %s', (_, entry, fault) => {
    expect(addedEntry(entry, { day: '2026-11-20', time: '09:30', zone, now: noon, id })).toBe(fault);
  });

  test('may be something that happened without a word on it', () => {
    const mark = aMark({ text: '' });
    expect(addedEntry(mark, { day: '2026-11-20', time: '09:30', zone, now: noon, id })).toMatchObject({
      kind: 'mark',
      mark: 'talk',
    });
  });
});
