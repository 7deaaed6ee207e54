import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperNames } from '@/components/paper-names';
import { searchWords } from '@/content/words/search';
import { paperWords } from '@/content/words/summary';
import { monthOf } from '@/core/model/day';
import type { Entry, EntryId } from '@/core/model/entry';
import { chosenEntries, type SummaryChoice } from '@/core/portable/choose-entries';
import { foundRaw, foundText } from '@/core/portable/found-file';
import { makeSummary, summaryFile } from '@/core/portable/summary';
import { entryKinds } from '@/core/search/filters';
import { aCheckIn, aMark, aNote, aPractised, aReflection, aWeekly, days, hours, noon } from '../../facts';
import { aText } from '../search/any-text';

const today = Temporal.PlainDate.from('2026-11-22');
const names = paperNames(({ answers }) => ({
  name: 'Clarity',
  lines: answers.map(({ field, value }) => ({ asked: field, said: String(value) })),
}));
const span = { from: '2026-11-01', to: '2026-11-22' };
const parts = { span, names, words: paperWords, trust: false, locale: 'en-GB' };
const page = (entries: readonly Entry[], trust = false) =>
  summaryFile(makeSummary(entries, { ...parts, trust }), today, 'en').text;
const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const markdown = (entries: readonly Entry[]) =>
  foundText(entries, { names, words: searchWords.file, today, locale: 'en-GB' }).text;

const saying = (text: string): Entry[] => [
  aCheckIn({ note: text, ownWord: text.slice(0, 24) || null, tiles: ['not-sure'] }),
  aNote({ text }),
  aReflection({ asked: text, text }),
  aMark({ text }),
  aPractised({ answers: [{ field: text, value: text }] }),
  aWeekly({ own: { name: text, value: 3 } }),
];
const hostile = [
  '<script>alert(1)</script>',
  '</article></body><img src=x onerror=alert(1)>',
  '<!-- ',
  '"><style>*{display:none}</style>',
  '\u202egnp.exe\u2066 &lt;b&gt; &amp;',
  'half \ud83d of one, \udca7',
  '\0 zero',
  '![x](y:z) [a](b) `c` *d* # e',
];

describe('the summary', () => {
  test('counts words with n and span, and makes nothing of them', () => {
    const entries = [
      aCheckIn({ tiles: ['hurt'], words: ['sad'], at: noon - days(10) }),
      aCheckIn({ tiles: ['hurt', 'calm'], words: ['sad'] }),
      aCheckIn({ tiles: ['angry'], words: [] }),
    ];
    expect(makeSummary(entries, parts).blocks.slice(0, 3)).toEqual([
      { kind: 'heading', text: paperWords.feelings },
      { kind: 'line', text: '3 check-ins, 11 November 2026 to 21 November 2026' },
      {
        kind: 'table',
        head: ['Word', 'Times'],
        rows: [
          ['sad', '2'],
          ['angry', '1'],
          ['calm', '1'],
        ],
      },
    ]);
  });

  test('leaves trust in them out until it is ticked, and every trace of it', () => {
    const weeks = [aWeekly({ trust: 2 }), aWeekly({ trust: null, noContact: true, at: noon + days(7) })];
    for (const entries of [weeks, [aWeekly({ trust: 2, safety: null, selfTrust: null })]])
      expect(page(entries)).not.toMatch(/trust in them|rely|no contact/i);
    expect(page(weeks, true)).toMatch(/trust in them/);
    expect(page(weeks, true)).toMatch(/no contact/i);
    expect(markdown(weeks)).not.toMatch(/trust in them|no contact/i);
  });

  test('shows looks at the week as one table, a measure of one’s own beside the others', () => {
    const weekly = aWeekly({ safety: 5, selfTrust: null, own: { name: 'Rest', value: 7 } });
    const table = makeSummary([weekly], parts).blocks.find((block) => block.kind === 'table');
    expect(table).toEqual({
      kind: 'table',
      head: ['Day', names.scales.safety, 'Rest'],
      rows: [['21 November 2026', '5 of 10', '7 of 10']],
    });
  });

  test('leaves out every part it has nothing for', () => {
    const headings = (entries: Entry[]) =>
      makeSummary(entries, parts).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings([aNote()])).toEqual([paperWords.entries]);
    expect(headings([aMark(), aPractised()])).toEqual([paperWords.marks, paperWords.practices]);
    expect(headings([])).toEqual([]);
  });

  test('stands under a name and a title that give nothing away', () => {
    const file = summaryFile(makeSummary([aNote()], parts), today, 'en');
    expect([file.name, file.type]).toEqual(['notes-2026-11-22.html', 'text/html']);
    expect(read(file.text).title).toBe('Notes');
    expect(read(file.text).documentElement.lang).toBe('en');
  });
});

describe('what goes in', () => {
  const choice: SummaryChoice = { ...span, kinds: entryKinds, left: new Set(), trust: false };
  const late = aNote({ at: noon + hours(10), offsetMinutes: 0 });
  const early = aMark({ at: noon - days(20), offsetMinutes: 0 });
  const outside = aNote({ at: noon - days(21), offsetMinutes: 0 });
  test.each<[string, Partial<SummaryChoice>, Entry[]]>([
    ['everything of the span, oldest first', {}, [early, late]],
    ['one day', { from: '2026-11-21', to: '2026-11-21' }, [late]],
    ['one kind', { kinds: ['mark'] }, [early]],
    ['no kind', { kinds: [] }, []],
    ['without what was unticked', { left: new Set<EntryId>([late.id]) }, [early]],
    ['a span the wrong way round', { from: span.to, to: span.from }, []],
  ])('%s', (_, some, expected) => {
    expect(chosenEntries([late, outside, early], { ...choice, ...some }, names.lexicon)).toEqual(expected);
  });
});

describe('the page', () => {
  test.each(hostile)('keeps %j as text', (text) => {
    const html = page(saying(text));
    const document = read(html);
    const elements = new Set([...document.querySelectorAll('body *')].map(({ localName }) => localName));
    const ours = 'h1 h2 h3 p article bdi table thead tbody tr th td';
    expect([...elements].filter((name) => !ours.split(' ').includes(name))).toEqual([]);
    expect(document.querySelectorAll('script, [onerror], [src], [href]')).toHaveLength(0);
    const said = [...document.querySelectorAll('.said')].map(({ textContent }) => textContent);
    expect(said).toContain(text.toWellFormed().replace('\0', '\ufffd'));
  });

  test('never holds a sign of markup from an entry, whatever was written', () => {
    const signs = (text: string) => page(saying(`x${text}`)).match(/<[^>]*>|<|>/g);
    const plain = signs('');
    fc.assert(
      fc.property(aText, fc.constantFrom(...hostile), (some, other) => {
        expect(signs(some + other)).toEqual(plain);
        expect(page(saying(some + other)).isWellFormed()).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('asks nothing of anybody: no script, no request, no address', () => {
    const html = page(saying('plain'));
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:|url\(|@import|<script|<link/);
  });

  test('lets each text run its own way', () => {
    const said = [...read(page(saying('سلام'))).querySelectorAll('.said, .asked, td, th')];
    expect(said.length).toBeGreaterThan(5);
    expect(said.every((element) => element.getAttribute('dir') === 'auto')).toBe(true);
  });
});

describe('what was found, as a file', () => {
  test('reads well: days, times, words', () => {
    const entries = [aNote({ text: 'Tea.\n# Rain', offsetMinutes: 0 }), aReflection({ at: noon - days(1) })];
    expect(markdown(entries)).toBe(
      [
        '# Notes',
        '2 entries.',
        '### Friday, 20 November 2026',
        '13:00',
        '*What could wait?*',
        '> The call.',
        '### Saturday, 21 November 2026',
        '12:00 · one small good thing',
        '> Tea.  \n> \\# Rain',
      ]
        .join('\n\n')
        .concat('\n'),
    );
  });

  test.each(hostile)('has no live markup of %j', (text) => {
    const body = markdown(saying(text));
    expect(body).not.toMatch(/(?<!\\)<|(?<!\\)!?(?<!\\)\[|(?<!\\)`/);
    expect(body.isWellFormed()).toBe(true);
  });

  test('as data is in the shape of the full export, entries exactly as they are', () => {
    const entries = [aNote({ at: noon }), aNote({ at: noon - days(40) }), aMark({ at: noon - hours(1) })];
    const sealed = (month: string, its: readonly Entry[]) => ({ [`entries:${month}`]: { v: 1, value: its } });
    const file = foundRaw(entries, sealed, today);
    const { format, everything } = JSON.parse(file.text);
    expect([file.name, format]).toEqual(['some-notes-2026-11-22.json', 1]);
    expect(Object.keys(everything)).toEqual(['entries:2026-10', 'entries:2026-11']);
    expect(everything['entries:2026-11'].value).toEqual([entries[2], entries[0]]);
    expect(monthOf(everything['entries:2026-10'].value[0])).toBe('2026-10');
  });

  test('has names that give nothing away', () => {
    expect(foundText([], { names, words: searchWords.file, today }).name).toBe('some-notes-2026-11-22.md');
  });
});
