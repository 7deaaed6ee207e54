import { describe, expect, test } from 'vitest';
import type { Arrived } from '@/core/import/arrived';
import { readFile } from '@/core/import/read-file';
import { dayOf } from '@/core/model/day';
import type { CheckIn, Entry } from '@/core/model/entry';
import { isEntry } from '@/store/checks';
import { sample, sampleNames, someParts } from './parts';

const read = (name: string, some = {}) =>
  readFile(sample(name), someParts(some)) as { format: string } & Arrived;
const wall = (entry: Entry) =>
  new Date(entry.at + entry.offsetMinutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
const felt = (entry: Entry | undefined) => {
  const { tiles, words, ownWord, note } = entry as CheckIn;
  return { tiles, words, ownWord, note };
};
const why = ({ unread }: Arrived) => unread.map(({ line, why }) => [line, why]);

describe('Daylio', () => {
  const file = read('daylio.csv');

  test('a mood is kept as it was named, and everything else as text', () => {
    expect(file.format).toBe('daylio');
    expect(felt(file.entries[0])).toEqual({
      tiles: ['okay'],
      words: [],
      ownWord: 'meh',
      note: 'A slow one\n\nFirst line\nsecond line & more, with a comma\n\nActivities: work, walk\nScales: sleep: 7, energy: 2',
    });
    expect(felt(file.entries[1])).toMatchObject({ tiles: ['not-sure'], ownWord: 'rad' });
    expect(felt(file.entries[1]).note).toContain('He said "fine"');
  });

  test('a mood with the name of one of our words is that word', () => {
    expect(felt(file.entries[2])).toMatchObject({ tiles: ['warm'], words: ['happy'], ownWord: null });
  });

  test('times are wall times of the zone, twelve-hour ones too, and the hour that came twice is the first', () => {
    expect(file.entries.map(wall).slice(0, 3)).toEqual([
      '2026-11-20 13:48',
      '2026-11-19 20:30',
      '2026-10-25 02:30',
    ]);
    expect(file.entries[2]!.offsetMinutes).toBe(120);
  });

  test('a time in no known writing is noon and stays as text, a long mood stays as text', () => {
    const last = file.entries[3]!;
    expect(wall(last)).toBe('2026-11-18 12:00');
    expect(felt(last)).toMatchObject({ tiles: ['not-sure'], ownWord: null });
    expect(felt(last).note).toContain('Mood: a very long name that fits in no word');
    expect(felt(last).note).toContain('Time: 오후 3:05');
  });

  test('a day that does not exist is told with its line, and takes no other with it', () => {
    expect(why(file)).toEqual([[5, 'day']]);
    expect(file.unread[0]!.began).toContain('2026-02-30');
  });

  test('older exports without scales are read as well', () => {
    expect(felt(read('daylio-older.csv').entries[0])).toMatchObject({ ownWord: 'awful' });
  });
});

test('Presently: each day is a small good thing at noon; lines within an entry are kept', () => {
  const file = read('presently.csv');
  expect(file.entries.map((entry) => [wall(entry), entry.kind, (entry as { text: string }).text])).toEqual([
    ['2026-11-20 12:00', 'note', 'The neighbour waved.'],
    ['2026-11-19 12:00', 'note', 'Soup.\n\nAnd bread, "warm".'],
  ]);
  expect(why(file)).toEqual([
    [6, 'day'],
    [7, 'empty'],
  ]);
});

test('Daily You: numbers are kept as numbers, the middle is okay, text without a mood is a page', () => {
  const file = read('daily-you.json');
  expect(felt(file.entries[0])).toEqual({
    tiles: ['not-sure'],
    words: [],
    ownWord: '−1',
    note: 'Rain on the **roof**.\n\nPictures: daily_you_11_20.jpg',
  });
  expect(wall(file.entries[0]!)).toBe('2026-11-20 08:15');
  expect(file.entries[0]!.editedAt).toBe(Date.parse('2026-11-20T21:40:12.123+01:00'));
  expect(file.entries[1]).toMatchObject({
    kind: 'reflection',
    promptId: '',
    asked: '',
    text: 'Wrote, and felt nothing in particular.',
  });
  expect(felt(file.entries[2])).toMatchObject({ tiles: ['okay'], ownWord: '0' });
  expect(why(file)).toEqual([[4, 'day']]);
});

describe('Pixy', () => {
  test('emotions we have a word for are that word; the rating, tags and the rest stay as they were named', () => {
    const file = read('pixy.json');
    expect(felt(file.entries[0])).toEqual({
      tiles: ['warm', 'strong', 'not-sure'],
      words: ['grateful', 'hopeful'],
      ownWord: 'very good',
      note: 'Long walk.\n\nFelt: zen\nTags: outside\nWith: Ana\nSleep: very bad',
    });
    expect(wall(file.entries[0]!)).toBe('2026-11-20 19:05');
    expect(felt(file.entries[1])).toMatchObject({ tiles: ['okay'], ownWord: 'neutral' });
    expect(why(file)).toEqual([[3, 'misshapen']]);
  });

  test('the older form, by day and with tags in the settings, is read as well', () => {
    const [only] = read('pixy-older.json').entries;
    expect(felt(only)).toMatchObject({ ownWord: 'extremely bad', note: 'Snow.\n\nTags: home' });
    expect(dayOf(only!)).toBe('2022-01-23');
  });

  test('an item that was edited there is the same entry here', () => {
    const edited = sample('pixy.json').replace('Long walk.', 'Long walk, longer.');
    const again = readFile(edited, someParts()) as Arrived;
    expect(again.entries[0]!.id).toBe(read('pixy.json').entries[0]!.id);
  });
});

test('Mood Buddy: labels become words where we have them, times in UTC are seen from the zone', () => {
  const file = read('mood-buddy.csv');
  expect(felt(file.entries[0])).toEqual({
    tiles: ['hurt'],
    words: ['sad'],
    ownWord: null,
    note: 'It came back, on the bus\n\nWhat I did: Called Ana',
  });
  expect(wall(file.entries[0]!)).toBe('2026-11-20 08:30');
  expect(felt(file.entries[1])).toMatchObject({ tiles: ['not-sure'], ownWord: 'Tired' });
  expect(file.entries[2]).toMatchObject({ kind: 'reflection', text: 'Only words, "these"' });
  expect(why(file)).toEqual([[5, 'day']]);
});

describe('whatever it is', () => {
  const others = sampleNames.filter((name) => name !== 'mendful-0.json');

  test.each(others)('%s becomes entries as they are kept here, each with an id of its own', (name) => {
    const { entries } = read(name);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every(isEntry)).toBe(true);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test.each(others)('%s has the same ids whenever and wherever it is read', (name) => {
    const there = read(name, { zone: 'Asia/Kathmandu' });
    expect(there.entries.map(({ id }) => id)).toEqual(read(name).entries.map(({ id }) => id));
  });

  test('lines may end in any way, cells may be parted by semicolons, and two equal rows are two entries', () => {
    const text = sample('presently.csv');
    const ids = (file: string) => (readFile(file, someParts()) as Arrived).entries.map(({ id }) => id);
    const first = 'entryDate;entryContent\r2026-11-20;The neighbour waved.\r2026-11-20;The neighbour waved.';
    expect(ids(first)).toHaveLength(2);
    expect(ids(first)[0]).toBe(ids(text)[0]);
    expect(ids(text.replaceAll('\n', '\r\n'))).toHaveLength(2);
  });

  test('a text longer than an entry is cut where a word ends, and nothing of it is lost', () => {
    const long = Array.from({ length: 9000 }, (_, n) => `word${n}`).join(' ');
    const file = readFile(`entryDate,entryContent\n2026-11-20,"${long}"`, someParts()) as Arrived;
    expect(file.entries.every(isEntry)).toBe(true);
    expect(file.entries.length).toBeGreaterThan(2);
    expect(file.entries.map((entry) => (entry as { text: string }).text).join('')).toBe(long);
  });

  test('what has not come yet is told and not kept', () => {
    const { unread } = readFile('entryDate,entryContent\n2031-01-01,later', someParts()) as Arrived;
    expect(unread[0]!.why).toBe('ahead');
  });
});
