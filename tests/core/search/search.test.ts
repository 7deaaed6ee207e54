import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feelings, tiles } from '@/content/feelings';
import { prompts } from '@/content/prompts';
import type { Entry, EntryId } from '@/core/model/entry';
import { type Filters, hasFilter, isImpossible, noFilters } from '@/core/search/filters';
import { foldText } from '@/core/search/fold';
import { parseQuery } from '@/core/search/parse-query';
import { type Found, search } from '@/core/search/search';
import { buildIndex, changeIndex } from '@/core/search/search-index';
import { themeOf } from '@/core/search/theme-of';
import { aCheckIn, aMark, aNote, aPractised, aReflection, aWeekly, days, hours, noon } from '../../facts';
import { aText } from './any-text';

const facts = { lexicon: { feelings, tiles }, themeOf };
const texts = (entry: Entry) => ('text' in entry ? [entry.text] : 'note' in entry ? [entry.note] : []);
const found = (entries: readonly Entry[], query: string, filters: Partial<Filters> = {}) =>
  search(buildIndex(entries, texts), query, { ...noFilters, ...filters }, facts).rows.map(
    ({ entry }) => entry.id,
  );

describe('a query', () => {
  test.each<[string, string[]]>([
    ['tea  Rain', ['rain', 'tea']],
    ['“small good” thing', ['small good', 'thing']],
    ['"small good', ['small good']],
    ['«Bon jour»', ['bon jour']],
    ['te tea te', ['tea']],
    ['" "', []],
    [' ́ ', []],
  ])('%s asks for %j', (query, terms) => {
    expect(parseQuery(query)).toEqual(terms);
  });

  test.each<[string, boolean]>([
    ['walk tea', true],
    ['TEA wal', true],
    ['eapo', true],
    ['tea walk rain', false],
    ['"a long walk"', true],
    ['"walk long"', false],
    ['"walk sister"', false],
    ['sister', true],
    ['', true],
  ])('%s finds it: %s', (query, expected) => {
    const index = buildIndex([aNote()], () => ['The teapot, a long\nwalk', 'sister']);
    expect(search(index, query, noFilters, facts).rows).toHaveLength(expected ? 1 : 0);
  });
});

describe('what is found', () => {
  const old = aNote({ at: noon - days(400), text: 'tea' });
  const late = aNote({ at: noon, text: 'tea' });
  const between = aCheckIn({ at: noon - days(2), note: 'Tea' });

  test('comes newest first', () => {
    expect(found([old, late, between], 'tea')).toEqual([late.id, between.id, old.id]);
  });

  test('follows what is added, changed and removed, without folding the rest anew', () => {
    let folded = 0;
    const index = buildIndex([old, between], (entry) => {
      folded++;
      return texts(entry);
    });
    const next = changeIndex(index, { put: [late, { ...old, text: 'rain' }], drop: [between.id] });
    expect(search(next, 'tea', noFilters, facts).rows.map(({ entry }) => entry.id)).toEqual([late.id]);
    expect(search(next, 'rain', noFilters, facts).rows).toHaveLength(1);
    expect(search(index, 'tea', noFilters, facts).rows).toHaveLength(2);
    expect(folded).toBe(4);
  });

  test('is the same as a plain look through everything, however it was typed', () => {
    const entry = fc.tuple(fc.array(aText, { maxLength: 3 }), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), aText, (some, query) => {
        const made = some.map(([, day], n) => aNote({ id: `n${n}` as EntryId, at: noon + days(day) }));
        const said = new Map(made.map(({ id }, n) => [id, some[n]![0]]));
        const index = buildIndex(made, ({ id }) => said.get(id)!);
        const wanted = query
          .split(/["“”„‟«»＂]/)
          .flatMap((part, n) => (n % 2 ? [foldText(part).trim()] : foldText(part).split(' ')))
          .filter(Boolean);
        const naive = made
          .filter(({ id }) =>
            wanted.every((term) => said.get(id)!.some((text) => foldText(text).includes(term))),
          )
          .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
        let last: Found | null = null;
        for (let n = 0; n <= query.length; n++)
          last = search(index, query.slice(0, n), noFilters, facts, last);
        expect(last!.rows.map(({ entry }) => entry.id)).toEqual(naive.map(({ id }) => id));
        expect(search(index, query, noFilters, facts).rows).toEqual(last!.rows);
        for (let n = query.length - 1; n >= 0; n--) {
          last = search(index, query.slice(0, n), noFilters, facts, last);
          expect(last.rows).toEqual(search(index, query.slice(0, n), noFilters, facts).rows);
        }
      }),
    );
  });
});

describe('filters', () => {
  const sad = aCheckIn({ tiles: ['hurt'], words: ['sad'] });
  const bareHurt = aCheckIn({ tiles: ['hurt', 'calm'] });
  const own = aCheckIn({ tiles: ['not-sure'], ownWord: 'Wobbly' });
  const pace = aReflection({ promptId: 'pace-an-hour' });
  const trust = aReflection({ promptId: 'self-trust-x' });
  const mine = aReflection({ promptId: 'own-1' });
  const blank = aReflection({ promptId: '' });
  const rest: Entry[] = [aNote(), aMark(), aWeekly(), aPractised()];
  const all = [sad, bareHurt, own, pace, trust, mine, blank, ...rest];

  test.each<[string, Partial<Filters>, Entry[]]>([
    ['none', {}, all],
    ['kinds', { kinds: ['note', 'mark'] }, [rest[0]!, rest[1]!]],
    ['a word', { words: ['sad'] }, [sad]],
    ['a tile', { tiles: ['hurt'] }, [sad, bareHurt]],
    ['an own word, however written', { ownWords: ['wobbly'] }, [own]],
    ['a word or a tile', { words: ['sad'], tiles: ['calm'] }, [sad, bareHurt]],
    ['the low area', { areas: ['low'] }, [sad, bareHurt]],
    ['the quiet area', { areas: ['quiet'] }, [bareHurt]],
    ['the area between', { areas: ['between'] }, [own]],
    ['a theme', { themes: ['pace'] }, [pace]],
    ['two themes, one of two words', { themes: ['pace', 'self-trust'] }, [pace, trust]],
    ['questions of one’s own', { themes: ['own'] }, [mine]],
    ['kind and area together', { kinds: ['check-in'], areas: ['quiet'] }, [bareHurt]],
    ['what cannot be together', { words: ['sad'], themes: ['pace'] }, []],
  ])('%s', (_, filters, expected) => {
    expect(new Set(found(all, '', filters))).toEqual(new Set(expected.map(({ id }) => id)));
    expect(hasFilter({ ...noFilters, ...filters })).toBe(Object.keys(filters).length > 0);
  });

  test.each<[string, Partial<Filters>, boolean]>([
    ['from its day', { from: '2026-11-22' }, true],
    ['from the day after', { from: '2026-11-23' }, false],
    ['to its day', { to: '2026-11-22' }, true],
    ['to the day before', { to: '2026-11-21' }, false],
    ['that day alone', { from: '2026-11-22', to: '2026-11-22' }, true],
    ['a span the wrong way round', { from: '2026-11-23', to: '2026-11-21' }, false],
  ])('days count where they were lived: %s', (_, filters, expected) => {
    // 23:30 UTC, an hour further east: the next day there.
    const entry = aNote({ at: noon + hours(11.5), offsetMinutes: 60 });
    expect(found([entry], '', filters)).toEqual(expected ? [entry.id] : []);
  });

  test('a query goes on under other filters from the beginning', () => {
    const index = buildIndex([sad, own], () => ['tea']);
    const first = search(index, 'te', { ...noFilters, words: ['sad'] }, facts);
    expect(search(index, 'tea', noFilters, facts, first).rows).toHaveLength(2);
  });

  test('say when they cannot be met together', () => {
    expect(isImpossible({ ...noFilters, areas: ['low'], themes: ['pace'] })).toBe(true);
    expect(isImpossible({ ...noFilters, areas: ['low'], kinds: ['note'] })).toBe(true);
    expect(isImpossible({ ...noFilters, areas: ['low'], kinds: ['note', 'check-in'] })).toBe(false);
    expect(isImpossible({ ...noFilters, themes: ['pace'] })).toBe(false);
  });
});

test('the theme of every shipped prompt is read from its id', () => {
  for (const { id, theme } of prompts) expect([id, themeOf(id)]).toEqual([id, theme]);
  expect([themeOf(''), themeOf('gone-with-the-wind'), themeOf('own-3')]).toEqual([null, null, 'own']);
});
