import { describe, expect, test } from 'vitest';
import { helpLines } from '@/content/help-lines';
import { linesFor } from '@/core/care/lines-for';
import { countries, type HelpLine } from '@/core/model/help-line';

const named = helpLines.map((line) => [line.id, line] as const);
const of = (country: string) => helpLines.filter((line) => line.country === country);

describe('the help lines', () => {
  /**
   * The one test that looks at the real clock, and may: numbers change without anybody telling us, so a build has to stop by
   * itself when nobody has looked for a year. Look at each operator's own site, mend what changed, set `checkedOn`.
   */
  test('were looked at within the last twelve months', () => {
    const today = Temporal.Now.plainDateISO();
    const old = helpLines.filter(({ checkedOn }) => {
      const day = Temporal.PlainDate.from(checkedOn);
      return Temporal.PlainDate.compare(day.add({ months: 12 }), today) < 0;
    });
    expect(old.map(({ id }) => id)).toEqual([]);
  });

  test('are known for every country of the guidance: an emergency number, and somebody to talk to', () => {
    const kinds = countries.map(
      (country) => [country, new Set(of(country).map(({ kind }) => kind))] as const,
    );
    expect(kinds.filter(([, has]) => !has.has('emergency') || !has.has('crisis'))).toEqual([]);
    for (const country of countries)
      expect(of(country).find(({ kind }) => kind === 'emergency')?.ways.length, country).toBeGreaterThan(0);
  });

  test('hold no other country than those', () => {
    const known: readonly (string | null)[] = [...countries, null];
    expect(helpLines.filter(({ country }) => !known.includes(country))).toEqual([]);
  });

  test('none of them is unsure', () => {
    expect(helpLines.filter(({ certainty }) => certainty === 'unsure')).toEqual([]);
  });

  test('a line for women has company: a line for men or anybody, or a list that is for everybody', () => {
    const alone = countries.filter((country) => {
      const seen = linesFor(helpLines, country).flatMap(({ lines }) => lines);
      const onlyWomen = seen.some(({ audience }) => audience === 'women');
      const others = seen.filter(
        ({ kind, audience }) =>
          (kind === 'violence' && audience !== 'women') || (kind === 'directory' && audience === 'everyone'),
      );
      return onlyWomen && others.length === 0;
    });
    expect(alone).toEqual([]);
  });

  test('there are lists for everywhere, for everybody', () => {
    const everywhere = helpLines.filter(({ country }) => country === null);
    expect(everywhere.length).toBeGreaterThanOrEqual(2);
    expect(everywhere.every(({ kind, audience }) => kind === 'directory' && audience === 'everyone')).toBe(
      true,
    );
  });

  test('have each an id of their own', () => {
    expect(new Set(helpLines.map(({ id }) => id)).size).toBe(helpLines.length);
  });

  test.each(named)('%s can be reached, and says where it is from', (id, line: HelpLine) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
    if (line.country) expect(id.startsWith(`${line.country.toLowerCase()}-`)).toBe(true);
    expect(line.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const site of [line.source, line.url ?? line.source]) expect(new URL(site).protocol).toBe('https:');
    for (const { number } of line.ways) expect(number).toMatch(/^[#\d][\d -]{1,14}$/);
    expect(line.ways.length > 0 || line.url !== undefined).toBe(true);
    expect(line.kind === 'emergency' || line.name !== undefined).toBe(true);
    expect(new Set(line.ways.map(({ by, number }) => `${by} ${number}`)).size).toBe(line.ways.length);
    expect(Intl.getCanonicalLocales([...line.languages])).toEqual(line.languages);
  });
});
