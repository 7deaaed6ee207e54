import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperNames } from '@/components/paper-names';
import { backupWords } from '@/content/words/backup';
import { readTable } from '@/core/import/read-table';
import { noBackup } from '@/core/model/backup';
import { backupName, backupPieces } from '@/core/portable/backup-file';
import { checkInsCsv } from '@/core/portable/check-ins-csv';
import { csvRow, guardCell, unguardCell } from '@/core/portable/csv';
import { isNudgeDue } from '@/core/portable/is-nudge-due';
import { journalHtml, journalMarkdown } from '@/core/portable/journal-paper';
import { wholeText } from '@/core/portable/slice';
import { aCheckIn, aNote, aWeekly, days, noon } from '../../facts';

const names = paperNames(() => ({ name: '', lines: [] }));

describe('a table for spreadsheets', () => {
  const risky = ['=1+1', '+1', '-2', '@sum', '\tx', '\r=1', "'", "'=1", '＝1', 'plain', '', 'a=b', '−1'];
  test.each(risky)('%j cannot be run, and can be had back', (text) => {
    expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    expect(unguardCell(guardCell(text))).toBe(text);
  });

  test('whatever cells hold, the table reads back as it was written', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const read = [...readTable(rows.map(csvRow).join(''), ',')];
        expect(read.map(({ cells }) => cells.map(unguardCell))).toEqual(rows);
        expect(read.some(({ torn }) => torn)).toBe(false);
      }),
    );
  });

  test('holds the check-ins, oldest first, at the time they were lived, and nothing else', () => {
    const entries = [
      aCheckIn({
        words: ['sad', 'hurt'],
        strength: 4,
        safety: 0,
        note: '=HYPERLINK("x")\nand more',
        ownWord: 'hollow',
      }),
      aNote({ text: 'not in it' }),
      aCheckIn({ at: noon - days(1), offsetMinutes: -210, tiles: ['calm'] }),
    ];
    const text = wholeText(checkInsCsv(entries, { names, words: backupWords.columns }));
    expect(text.startsWith('\ufeff"day","time"')).toBe(true);
    const [, first, second] = [...readTable(text, ',')].map(({ cells }) => cells);
    expect(first).toEqual(['2026-11-20', '08:30', 'UTC-03:30', 'Calm', '', '', '', '', '']);
    expect(second).toEqual([
      '2026-11-21',
      '13:00',
      'UTC+01:00',
      'Hurt',
      'sad; hurt',
      'hollow',
      '4',
      '0',
      '\'=HYPERLINK("x")\nand more',
    ]);
    expect(text).not.toContain('not in it');
  });
});

describe('the whole journal to read', () => {
  const entries = [
    aNote({ text: 'second <b>' }),
    aNote({ text: 'first', at: noon - days(70) }),
    aWeekly({ trust: 3 }),
  ];
  const parts = { names, head: { title: 'Notes', lead: ['Saved.'] }, trust: false, locale: 'en' };

  test('stands in order, with markup as text, and without trust in them', () => {
    const html = wholeText(journalHtml(entries, 'en', parts));
    expect(html).toMatch(/^<!doctype html>[\s\S]*<h1>Notes<\/h1>[\s\S]*<\/html>\n$/);
    expect(html.indexOf('first')).toBeLessThan(html.indexOf('second'));
    expect(html).toContain('second &lt;b&gt;');
    expect(html).not.toContain(names.scales.trust);
    const text = wholeText(journalMarkdown(entries, parts));
    expect(text).toMatch(/^# Notes\n\nSaved\.\n\n### /);
    expect(text.indexOf('first')).toBeLessThan(text.indexOf('second'));
  });

  test('is made a month at a time, and says how far it is', () => {
    const told = [...journalMarkdown(entries, parts)].map(({ part }) => part);
    expect(told).toEqual([0, 1 / 3, 2 / 3, 1]);
  });
});

test('a backup is JSON with its keys in order, whatever stands under them', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (items) => {
      const { items: read, ...head } = JSON.parse(
        wholeText(backupPieces(items, { madeAt: 5, app: '1.2.3' })),
      );
      expect(head).toEqual({ format: 'mendful-backup', version: 1, madeAt: 5, app: '1.2.3' });
      expect(read).toEqual(JSON.parse(JSON.stringify(items)));
    }),
  );
});

test('names of files give nothing away', () => {
  const today = Temporal.PlainDate.from('2026-11-22');
  expect(backupName(today, 'age')).toBe('notes-2026-11-22.age');
});

describe('a backup is offered', () => {
  const much = { checkInAt: noon, kept: 20 };
  const month = days(30);
  const cases = [
    ['when there is something to lose and none was made', noBackup, much, true],
    ['not while there is little to lose', noBackup, { ...much, kept: 19 }, false],
    ['not before the moments were counted', noBackup, { checkInAt: noon }, false],
    ['not in the month after one was made', { ...noBackup, madeAt: noon - month + 1 }, much, false],
    ['a month after one was made', { ...noBackup, madeAt: noon - month }, much, true],
    ['not in the month after it was offered', { ...noBackup, nudgedAt: noon - month + 1 }, much, false],
    ['again a month after it was offered', { ...noBackup, nudgedAt: noon - month }, much, true],
    ['never once it is off', { ...noBackup, off: true }, much, false],
    [
      'when the clock was turned back since',
      { madeAt: noon + 9, nudgedAt: noon + 9, off: false },
      much,
      true,
    ],
  ] as const;
  test.each(cases)('%s', (_, backup, pulse, due) => {
    expect(isNudgeDue(backup, pulse, noon)).toBe(due);
  });
});
