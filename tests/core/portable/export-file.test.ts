import { expect, test } from 'vitest';
import { exportFile } from '@/core/portable/export-file';

const today = Temporal.PlainDate.from('2026-11-21');
const everything = {
  'quarantine:profile:1': 'not an envelope',
  'entries:2026-11': { v: 1, value: [{ text: 'Grüße, 🌧️ and <b>not bold</b>' }] },
  profile: { v: 9, value: { unknown: true } },
};

test('the file holds everything exactly as stored, what could not be read included', () => {
  expect(JSON.parse(exportFile(everything, today).text).everything).toEqual(everything);
});

test('its name gives nothing away', () => {
  expect(exportFile({}, today).name).toBe('notes-2026-11-21.json');
});
